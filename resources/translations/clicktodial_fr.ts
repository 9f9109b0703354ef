<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>clicktodial</name>
    <message>
        <source>There is no screen here to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set). The commands work without one: see “clicktodial --help”.</source>
        <extracomment>clicktodial/__main__.py</extracomment>
        <translation>Il n’y a pas d’écran ici pour afficher la fenêtre (ni DISPLAY ni WAYLAND_DISPLAY ne sont définis). Les commandes fonctionnent sans écran&#xa0;: voir «&#xa0;clicktodial --help&#xa0;».</translation>
    </message>
    <message>
        <source>Click-to-Dial</source>
        <extracomment>clicktodial/app.py, clicktodial/desktop/checkup.py, clicktodial/gui/models/palette.py, clicktodial/gui/windows/main.py</extracomment>
        <translation>Click-to-Dial</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” is damaged.</source>
        <extracomment>clicktodial/bridge/book.py</extracomment>
        <translation>Un enregistrement de type «&#xa0;{kind}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Events cannot be kept now</source>
        <extracomment>clicktodial/bridge/events.py</extracomment>
        <translation>Les événements ne peuvent pas être conservés pour le moment</translation>
    </message>
    <message>
        <source>Check that Redis runs and that its address is right.</source>
        <extracomment>clicktodial/bridge/events.py</extracomment>
        <translation>Vérifiez que Redis fonctionne et que son adresse est correcte.</translation>
    </message>
    <message>
        <source>The bridge&apos;s records cannot be read or written</source>
        <extracomment>clicktodial/bridge/records.py</extracomment>
        <translation>Impossible de lire ou d’écrire les données de la passerelle</translation>
    </message>
    <message>
        <source>Check the disk, or that Redis runs and that its address is right.</source>
        <extracomment>clicktodial/bridge/records.py</extracomment>
        <translation>Vérifiez le disque, ou que Redis fonctionne et que son adresse est correcte.</translation>
    </message>
    <message>
        <source>This is not an address of Redis</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>Ce n’est pas une adresse Redis</translation>
    </message>
    <message>
        <source>It looks like redis://host:6379/0, rediss://… or unix:///run/redis/redis.sock.</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>Elle a la forme redis://host:6379/0, rediss://… ou unix:///run/redis/redis.sock.</translation>
    </message>
    <message>
        <source>Redis did not answer</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>Redis n’a pas répondu</translation>
    </message>
    <message>
        <source>The fault is called {kind}.</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>L’erreur se nomme {kind}.</translation>
    </message>
    <message>
        <source>Another node holds a lock for too long.</source>
        <extracomment>clicktodial/bridge/redis_records.py</extracomment>
        <translation>Un autre nœud garde un verrou trop longtemps.</translation>
    </message>
    <message>
        <source>Port {port} is in use</source>
        <extracomment>clicktodial/bridge/server.py, clicktodial/sim/server.py</extracomment>
        <translation>Le port {port} est déjà utilisé</translation>
    </message>
    <message>
        <source>Another program listens there; the bridge was not started.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Un autre programme y écoute&#x202f;; la passerelle n’a pas démarré.</translation>
    </message>
    <message>
        <source>Choose another with --port; 0 takes a free one.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Choisissez-en un autre avec --port&#x202f;; 0 prend un port libre.</translation>
    </message>
    <message>
        <source>The bridge cannot listen on {where}</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>La passerelle ne peut pas écouter sur {where}</translation>
    </message>
    <message>
        <source>The system says: {detail}.</source>
        <extracomment>clicktodial/bridge/server.py, clicktodial/sim/server.py</extracomment>
        <translation>Message du système&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Check --host, --port, --cert and --key.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Vérifiez --host, --port, --cert et --key.</translation>
    </message>
    <message>
        <source>The bridge does not listen on {host} without TLS</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>La passerelle n’écoute pas sur {host} sans TLS</translation>
    </message>
    <message>
        <source>Tokens and numbers would travel in the clear.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Les jetons et les numéros circuleraient en clair.</translation>
    </message>
    <message>
        <source>Give --cert and --key, listen on 127.0.0.1 behind a reverse proxy, or, when one on another computer protects the way, say --behind-proxy.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Indiquez --cert et --key, écoutez sur 127.0.0.1 derrière un proxy inverse ou, si un proxy sur un autre ordinateur protège le trajet, ajoutez --behind-proxy.</translation>
    </message>
    <message>
        <source>it is not an IP address</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>ce n’est pas une adresse IP</translation>
    </message>
    <message>
        <source>it belongs to another program or a newer version</source>
        <extracomment>clicktodial/bridge/sqlite_records.py</extracomment>
        <translation>il appartient à un autre programme ou à une version plus récente</translation>
    </message>
    <message>
        <source>{path}: {detail}.</source>
        <extracomment>clicktodial/bridge/sqlite_records.py</extracomment>
        <translation>{path}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>This cannot be a user of the bridge</source>
        <extracomment>clicktodial/bridge/users.py</extracomment>
        <translation>Ce ne peut pas être un utilisateur de la passerelle</translation>
    </message>
    <message>
        <source>An extension looks like 210 or 0003*210, a tenant is one word.</source>
        <extracomment>clicktodial/bridge/users.py</extracomment>
        <translation>Un poste a la forme 210 ou 0003*210&#x202f;; un tenant est un seul mot.</translation>
    </message>
    <message>
        <source>Check the extension and the tenant.</source>
        <extracomment>clicktodial/bridge/users.py</extracomment>
        <translation>Vérifiez le poste et le tenant.</translation>
    </message>
    <message>
        <source>The bridge has no key for its secrets</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>La passerelle n’a pas de clé pour ses secrets</translation>
    </message>
    <message>
        <source>“clicktodial bridge new-key FILE” makes one; name it with --key-file FILE, or give it in the environment variable {variable}.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>«&#xa0;clicktodial bridge new-key FILE&#xa0;» en crée une&#x202f;; indiquez-la avec --key-file FILE ou donnez-la dans la variable d’environnement {variable}.</translation>
    </message>
    <message>
        <source>The key does not fit the bridge&apos;s records</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>La clé ne correspond pas aux données de la passerelle</translation>
    </message>
    <message>
        <source>They were encrypted with another key. Nothing was changed.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Elles ont été chiffrées avec une autre clé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give the key that was used before, beside a new one if you are replacing it.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Indiquez la clé utilisée auparavant, à côté de la nouvelle si vous la remplacez.</translation>
    </message>
    <message>
        <source>{file}: {detail}.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>{file}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Others may read {file}: it must have mode 0600 (chmod 600).</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>D’autres peuvent lire {file}&#xa0;: son mode doit être 0600 (chmod 600).</translation>
    </message>
    <message>
        <source>What was given is not a key.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Ce qui a été indiqué n’est pas une clé.</translation>
    </message>
    <message>
        <source>None was given.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Aucune n’a été indiquée.</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>clicktodial/cli/account_check.py</extracomment>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>not tried</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/cli/presence.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>List of calls</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Liste des appels</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>clicktodial/cli/account_check.py</extracomment>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>the default account if left out</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>le compte par défaut si omis</translation>
    </message>
    <message>
        <source>your country, such as BE; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>votre pays, par exemple BE&#x202f;; &apos;&apos; pour aucun</translation>
    </message>
    <message>
        <source>your town&apos;s, such as 02; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>celui de votre ville, par exemple 02&#x202f;; &apos;&apos; pour aucun</translation>
    </message>
    <message>
        <source>what gives an outside line; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>ce qui donne une ligne extérieure&#x202f;; &apos;&apos; pour rien</translation>
    </message>
    <message>
        <source>what stands for +; &apos;&apos; for the usual</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>ce qui remplace +&#x202f;; &apos;&apos; pour l’habituel</translation>
    </message>
    <message>
        <source>so many digits make an extension, such as 3,4; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>le nombre de chiffres d’un poste, par exemple 3,4&#x202f;; &apos;&apos; pour aucun</translation>
    </message>
    <message>
        <source>what MATCH fits as a whole becomes REPLACE; one of the same name is replaced</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>ce que MATCH reconnaît en entier devient REPLACE&#x202f;; une règle du même nom est remplacée</translation>
    </message>
    <message>
        <source>take a rule out</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>retirer une règle</translation>
    </message>
    <message>
        <source>a text that the settings page tries after every change</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>un texte que la page des paramètres essaie après chaque modification</translation>
    </message>
    <message>
        <source>take it out</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>le retirer</translation>
    </message>
    <message>
        <source>“{text}” are no lengths</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’indique pas de longueurs</translation>
    </message>
    <message>
        <source>Use 3 or 3,4.</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Utilisez 3 ou 3,4.</translation>
    </message>
    <message>
        <source>“{name}” dials what is typed.</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» compose ce qui est saisi.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Area code</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Indicatif régional</translation>
    </message>
    <message>
        <source>Outside line</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Ligne extérieure</translation>
    </message>
    <message>
        <source>In place of +</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>À la place de +</translation>
    </message>
    <message>
        <source>Digits of an extension</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Chiffres d’un poste</translation>
    </message>
    <message>
        <source>There is no rule “{name}”</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Il n’y a pas de règle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rule “{name}”</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Règle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Token for the bridge {bridge} (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Jeton pour la passerelle {bridge} (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>Access token for {server} (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Jeton d’accès pour {server} (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>Your extensions: {extensions}</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Vos postes&#xa0;: {extensions}</translation>
    </message>
    <message>
        <source>Secret of the App {app} (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Secret de l’App {app} (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>Cookies of {server}, then an empty line (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Cookies de {server}, puis une ligne vide (non affichés)&#xa0;: </translation>
    </message>
    <message>
        <source>“{name}” listens to {bridge}.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» écoute {bridge}.</translation>
    </message>
    <message>
        <source>“{name}” has no bridge any more.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a plus de passerelle.</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <extracomment>clicktodial/cli/accounts.py, clicktodial/cli/contact_sources.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» retiré.</translation>
    </message>
    <message>
        <source>Added “{name}”.</source>
        <extracomment>clicktodial/cli/accounts.py, clicktodial/cli/contact_sources.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ajouté.</translation>
    </message>
    <message>
        <source>The phone system knows no phone of yours. Remove the account and add it with --extension if you have one.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Le système téléphonique ne vous connaît aucun téléphone. Si vous en avez un, retirez le compte et ajoutez-le avec --extension.</translation>
    </message>
    <message>
        <source>No account is set up. Add one with “clicktodial account add”.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Aucun compte n’est configuré. Ajoutez-en un avec «&#xa0;clicktodial account add&#xa0;».</translation>
    </message>
    <message>
        <source>The secret of “{name}” is stored.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Le secret de «&#xa0;{name}&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>“{name}” dials from now on.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» compose désormais.</translation>
    </message>
    <message>
        <source>The phone system did not tell your extensions. {why} The account is added without them: name the phone that rings with “clicktodial dial --from”, or remove the account and add it with --extension.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Le système téléphonique n’a pas indiqué vos postes. {why} Le compte est ajouté sans eux&#xa0;: indiquez le téléphone qui sonne avec «&#xa0;clicktodial dial --from&#xa0;», ou retirez le compte et ajoutez-le avec --extension.</translation>
    </message>
    <message>
        <source>The secret of “{name}” is not stored: {why} Give it to each command in the environment variable {variable}.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Le secret de «&#xa0;{name}&#xa0;» n’est pas enregistré&#xa0;: {why} Donnez-le à chaque commande dans la variable d’environnement {variable}.</translation>
    </message>
    <message>
        <source>(default)</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>(par défaut)</translation>
    </message>
    <message>
        <source>If the keyring holds a secret of “{name}”, it is still there: {why}</source>
        <extracomment>clicktodial/cli/accounts.py, clicktodial/cli/contact_sources.py</extracomment>
        <translation>Si le trousseau de clés contient un secret de «&#xa0;{name}&#xa0;», il s’y trouve toujours&#xa0;: {why}</translation>
    </message>
    <message>
        <source>print JSON</source>
        <extracomment>clicktodial/cli/arguments.py</extracomment>
        <translation>afficher du JSON</translation>
    </message>
    <message>
        <source>--filter can be given once</source>
        <extracomment>clicktodial/cli/arguments.py</extracomment>
        <translation>--filter ne peut être donné qu’une fois</translation>
    </message>
    <message>
        <source>a new file for it; it is printed if left out</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>un nouveau fichier pour la clé&#x202f;; elle est affichée si omis</translation>
    </message>
    <message>
        <source>one extension; all if left out</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>un seul poste&#x202f;; tous si omis</translation>
    </message>
    <message>
        <source>show the set-up, without secrets</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>afficher la configuration, sans les secrets</translation>
    </message>
    <message>
        <source>encrypt all secrets with the first of the keys</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>chiffrer tous les secrets avec la première des clés</translation>
    </message>
    <message>
        <source>make a key for the bridge&apos;s secrets</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>créer une clé pour les secrets de la passerelle</translation>
    </message>
    <message>
        <source>keep what was agreed on, and print the addresses to give</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>conserver ce qui a été convenu et afficher les adresses à communiquer</translation>
    </message>
    <message>
        <source>print a confirmation key for one activation</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>afficher une clé de confirmation pour une activation</translation>
    </message>
    <message>
        <source>the users of the bridge</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>les utilisateurs de la passerelle</translation>
    </message>
    <message>
        <source>add a UnifiedAPI user, and print the address for events</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>ajouter un utilisateur UnifiedAPI et afficher l’adresse pour les événements</translation>
    </message>
    <message>
        <source>show the users</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>afficher les utilisateurs</translation>
    </message>
    <message>
        <source>forget a user, tokens included</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>oublier un utilisateur, avec ses jetons</translation>
    </message>
    <message>
        <source>the phone systems where events are registered</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>les systèmes téléphoniques où les événements sont inscrits</translation>
    </message>
    <message>
        <source>keep how to sign in</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>conserver de quoi s’authentifier</translation>
    </message>
    <message>
        <source>forget how to sign in</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>oublier de quoi s’authentifier</translation>
    </message>
    <message>
        <source>register the events at the phone systems</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>inscrire les événements auprès des systèmes téléphoniques</translation>
    </message>
    <message>
        <source>the tokens of desktops</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>les jetons des postes de travail</translation>
    </message>
    <message>
        <source>make a token for a desktop, and print it once</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>créer un jeton pour un poste de travail et l’afficher une seule fois</translation>
    </message>
    <message>
        <source>show the tokens, without themselves</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>lister les jetons, sans leur valeur</translation>
    </message>
    <message>
        <source>revoke a token; its streams end</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>révoquer un jeton&#x202f;; ses flux s’arrêtent</translation>
    </message>
    <message>
        <source>run the service</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>lancer le service</translation>
    </message>
    <message>
        <source>run a company&apos;s push service, and look after it</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>exploiter et surveiller le service d’envoi d’une entreprise</translation>
    </message>
    <message>
        <source>The service that pushes each desktop the events of its own user.</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>Le service qui envoie à chaque poste de travail les événements de son utilisateur.</translation>
    </message>
    <message>
        <source>where the outside reaches the bridge</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>l’adresse où la passerelle est joignable de l’extérieur</translation>
    </message>
    <message>
        <source>Call Control&apos;s address</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>l’adresse de Call Control</translation>
    </message>
    <message>
        <source>where tokens are refreshed</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>l’adresse où les jetons sont renouvelés</translation>
    </message>
    <message>
        <source>the integration&apos;s client id</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>l’id client de l’intégration</translation>
    </message>
    <message>
        <source>read the client&apos;s secret from standard input</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>lire le secret du client sur l’entrée standard</translation>
    </message>
    <message>
        <source>a header that the phone system sends, too</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>un en-tête que le système téléphonique envoie en plus</translation>
    </message>
    <message>
        <source>read the header&apos;s value from standard input, after the client&apos;s secret</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>lire la valeur de l’en-tête sur l’entrée standard, après le secret du client</translation>
    </message>
    <message>
        <source>make new addresses; the old ones are void</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>créer de nouvelles adresses&#x202f;; les anciennes ne valent plus</translation>
    </message>
    <message>
        <source>seconds; an hour if left out</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>en secondes&#x202f;; une heure si omis</translation>
    </message>
    <message>
        <source>such as 0003*210</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>par exemple 0003*210</translation>
    </message>
    <message>
        <source>the phone system&apos;s host</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>l’hôte du système téléphonique</translation>
    </message>
    <message>
        <source>the service registers the events at the phone system when it starts</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>le service inscrit les événements auprès du système téléphonique à son démarrage</translation>
    </message>
    <message>
        <source>the App&apos;s id</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>l’id de l’App</translation>
    </message>
    <message>
        <source>read the App&apos;s secret from standard input</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>lire le secret de l’App sur l’entrée standard</translation>
    </message>
    <message>
        <source>its address or host</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>son adresse ou son hôte</translation>
    </message>
    <message>
        <source>such as the computer&apos;s name</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>par exemple le nom de l’ordinateur</translation>
    </message>
    <message>
        <source>as “clicktodial bridge token list” shows it</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>tel que l’affiche «&#xa0;clicktodial bridge token list&#xa0;»</translation>
    </message>
    <message>
        <source>where to listen</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>où écouter</translation>
    </message>
    <message>
        <source>0: a free one</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>0&#xa0;: un port libre</translation>
    </message>
    <message>
        <source>a certificate chain (PEM)</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>une chaîne de certificats (PEM)</translation>
    </message>
    <message>
        <source>the certificate&apos;s private key (PEM)</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>la clé privée du certificat (PEM)</translation>
    </message>
    <message>
        <source>a proxy on another computer protects the way here</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>un proxy sur un autre ordinateur protège le trajet jusqu’ici</translation>
    </message>
    <message>
        <source>stop when standard input ends</source>
        <extracomment>clicktodial/cli/bridge.py, clicktodial/cli/sim.py</extracomment>
        <translation>s’arrêter à la fin de l’entrée standard</translation>
    </message>
    <message>
        <source>such as 210 or 0003*210</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>par exemple 210 ou 0003*210</translation>
    </message>
    <message>
        <source>the Call Control tenant&apos;s id</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>l’id du tenant Call Control</translation>
    </message>
    <message>
        <source>the UnifiedAPI system&apos;s host</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>l’hôte du système UnifiedAPI</translation>
    </message>
    <message>
        <source>where the records are</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>où se trouvent les données</translation>
    </message>
    <message>
        <source>redis://…, rediss://… or unix://…: several nodes</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>redis://…, rediss://… ou unix://…&#xa0;: plusieurs nœuds</translation>
    </message>
    <message>
        <source>the key for secrets</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>la clé des secrets</translation>
    </message>
    <message>
        <source>The bridge needs packages that are not installed</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>La passerelle a besoin de paquets qui ne sont pas installés</translation>
    </message>
    <message>
        <source>The first of them is {name}.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Le premier d’entre eux est {name}.</translation>
    </message>
    <message>
        <source>Install them: pip install “clicktodial[bridge]”</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Installez-les&#xa0;: pip install &apos;clicktodial[bridge]&apos;</translation>
    </message>
    <message>
        <source>The bridge is not set up</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>La passerelle n’est pas configurée</translation>
    </message>
    <message>
        <source>It does not know its own address.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Elle ne connaît pas sa propre adresse.</translation>
    </message>
    <message>
        <source>Say it: clicktodial bridge setup --public-url https://bridge.example.com</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Indiquez-la&#xa0;: clicktodial bridge setup --public-url https://bridge.example.com</translation>
    </message>
    <message>
        <source>Redis&apos;s password does not belong in the arguments</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Le mot de passe de Redis n’a pas sa place dans les arguments</translation>
    </message>
    <message>
        <source>Others on this computer could read it there. Nothing was done.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>D’autres personnes pourraient l’y lire sur cet ordinateur. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Put the address into the environment variable {variable}.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Mettez l’adresse dans la variable d’environnement {variable}.</translation>
    </message>
    <message>
        <source>{user} at {pbx}: {added} added, {mended} mended, {removed} removed</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>{user} sur {pbx}&#xa0;: {added} ajoutés, {mended} corrigés, {removed} retirés</translation>
    </message>
    <message>
        <source>The App&apos;s secret (not shown): </source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Secret de l’App (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>The bridge does not know how to sign in to {host}</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>La passerelle ne sait pas comment s’authentifier auprès de {host}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>clicktodial/cli/bridge_register.py, clicktodial/cli/bridge_users.py, clicktodial/cli/call_actions.py, clicktodial/cli/contact_sources.py, clicktodial/cli/credentials.py, clicktodial/cli/event_commands.py, clicktodial/errors.py, clicktodial/pbx/unifiedapi/actions.py, clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say it: clicktodial bridge pbx add SERVER --app-id ID --app-secret-stdin</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Indiquez-le&#xa0;: clicktodial bridge pbx add SERVER --app-id ID --app-secret-stdin</translation>
    </message>
    <message>
        <source>Kept for {host}.</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Conservé pour {host}.</translation>
    </message>
    <message>
        <source>{host} is forgotten.</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>{host} est oublié.</translation>
    </message>
    <message>
        <source>There is no such UnifiedAPI user</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Cet utilisateur UnifiedAPI n’existe pas</translation>
    </message>
    <message>
        <source>Add one: clicktodial bridge user add EXT --pbx HOST</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Ajoutez-en un&#xa0;: clicktodial bridge user add EXT --pbx HOST</translation>
    </message>
    <message>
        <source>Another bridge serves {folder}</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>Une autre passerelle utilise {folder}</translation>
    </message>
    <message>
        <source>Each would keep its events to itself; this one was not started.</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>Chacune garderait ses événements pour elle&#x202f;; celle-ci n’a pas démarré.</translation>
    </message>
    <message>
        <source>Several nodes share a Redis: --events redis://…</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>Plusieurs nœuds partagent un Redis&#xa0;: --events redis://…</translation>
    </message>
    <message>
        <source>--cert and --key belong together</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>--cert et --key vont ensemble</translation>
    </message>
    <message>
        <source>The bridge serves at {url}</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>La passerelle est en service à l’adresse {url}</translation>
    </message>
    <message numerus="yes">
        <source>{n} records are written anew.</source>
        <comment>{n} record is written anew.</comment>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>
            <numerusform>{n} enregistrement est réécrit.</numerusform>
            <numerusform>{n} enregistrements sont réécrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is in {file}.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>La clé se trouve dans {file}.</translation>
    </message>
    <message>
        <source>Give these addresses to the phone system&apos;s operator. They are shown this once.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Communiquez ces adresses à l’exploitant du système téléphonique. Elles ne sont affichées que cette fois.</translation>
    </message>
    <message>
        <source>Kept. The addresses are as before; --new-urls makes new ones.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Conservé. Les adresses restent les mêmes&#x202f;; --new-urls en crée de nouvelles.</translation>
    </message>
    <message>
        <source>“{text}” is not an address</source>
        <extracomment>clicktodial/cli/bridge_setup.py, clicktodial/pbx/callcontrol/refresh.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse</translation>
    </message>
    <message>
        <source>The header&apos;s value (not shown): </source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Valeur de l’en-tête (non affichée)&#xa0;: </translation>
    </message>
    <message>
        <source>{file} cannot be made</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Impossible de créer {file}</translation>
    </message>
    <message>
        <source>The system said: {detail}</source>
        <extracomment>clicktodial/cli/bridge_setup.py, clicktodial/storage/database.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Message du système&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>A key that is there is never written over: without it all secrets are lost.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Une clé existante n’est jamais écrasée&#xa0;: sans elle, tous les secrets sont perdus.</translation>
    </message>
    <message>
        <source>The client&apos;s secret (not shown): </source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Secret du client (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>“{name}” is not a header&apos;s name</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un nom d’en-tête</translation>
    </message>
    <message>
        <source>It looks like X-Webhook-Secret.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Il a la forme X-Webhook-Secret.</translation>
    </message>
    <message>
        <source>--header and --header-secret-stdin belong together</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>--header et --header-secret-stdin vont ensemble</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>clicktodial/cli/bridge_show.py, clicktodial/gui/models/about.py</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>clicktodial/cli/bridge_show.py, clicktodial/cli/bridge_users.py</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>clicktodial/cli/bridge_show.py, clicktodial/cli/bridge_users.py</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Signed in until</source>
        <extracomment>clicktodial/cli/bridge_show.py</extracomment>
        <translation>Authentifié jusqu’au</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>clicktodial/cli/bridge_show.py</extracomment>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>must be activated again</source>
        <extracomment>clicktodial/cli/bridge_show.py</extracomment>
        <translation>doit être réactivé</translation>
    </message>
    <message>
        <source>The phone system calls this address at each event. It is shown this once.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Le système téléphonique appelle cette adresse à chaque événement. Elle n’est affichée que cette fois.</translation>
    </message>
    <message>
        <source>Give this token to the desktop of {user}. It is shown this once.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Donnez ce jeton au poste de travail de {user}. Il n’est affiché que cette fois.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>The bridge knows no user “{extension}”</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>La passerelle ne connaît pas d’utilisateur «&#xa0;{extension}&#xa0;»</translation>
    </message>
    <message>
        <source>Say where the extension is: --tenant or --pbx.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Indiquez où se trouve le poste&#xa0;: --tenant ou --pbx.</translation>
    </message>
    <message>
        <source>{user} is forgotten.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>{user} est oublié.</translation>
    </message>
    <message>
        <source>This cannot be a label</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Ce ne peut pas être un libellé</translation>
    </message>
    <message>
        <source>Use one line of 80 characters.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Utilisez une ligne de 80 caractères.</translation>
    </message>
    <message>
        <source>There is no token “{id}”</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Il n’y a pas de jeton «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>“clicktodial bridge token list” shows the tokens.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>«&#xa0;clicktodial bridge token list&#xa0;» affiche les jetons.</translation>
    </message>
    <message>
        <source>{id} is revoked.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>{id} est révoqué.</translation>
    </message>
    <message>
        <source>There are several users “{extension}”</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Il y a plusieurs utilisateurs «&#xa0;{extension}&#xa0;»</translation>
    </message>
    <message>
        <source>Say which: --tenant or --pbx.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Précisez lequel&#xa0;: --tenant ou --pbx.</translation>
    </message>
    <message>
        <source>You have joined this call: only your own part of it can be ended.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Vous avez rejoint cet appel&#xa0;: seule votre propre participation peut être terminée.</translation>
    </message>
    <message>
        <source>“{extension}” is not an extension of yours</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>«&#xa0;{extension}&#xa0;» n’est pas l’un de vos postes</translation>
    </message>
    <message>
        <source>The account names {extensions}.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Le compte indique {extensions}.</translation>
    </message>
    <message>
        <source>Which phone of yours should ring?</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Lequel de vos téléphones doit sonner&#x202f;?</translation>
    </message>
    <message>
        <source>The account “{name}” names no extension. Nothing was changed.</source>
        <extracomment>clicktodial/cli/call_actions.py, clicktodial/engine/commands.py</extracomment>
        <translation>Le compte «&#xa0;{name}&#xa0;» n’indique aucun poste. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write your extension after the call id.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Écrivez votre poste après l’id de l’appel.</translation>
    </message>
    <message>
        <source>{phone} is in this call already.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>{phone} participe déjà à cet appel.</translation>
    </message>
    <message>
        <source>{state}, joined</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>{state}, rejoint</translation>
    </message>
    <message>
        <source>{state}, recording</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>{state}, enregistrement</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/event_commands.py, clicktodial/cli/presence.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/history.py, clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Call id</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/records.py</extracomment>
        <translation>Id de l’appel</translation>
    </message>
    <message>
        <source>Being set up</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Your phone is picked up, calling</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Votre téléphone est décroché, appel en cours</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/gui/models/call_words.py</extracomment>
        <translation>En communication</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/history.py, clicktodial/cli/presence.py, clicktodial/cli/records.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Your phone rings</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Votre téléphone sonne</translation>
    </message>
    <message>
        <source>Their phone rings</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Son téléphone sonne</translation>
    </message>
    <message>
        <source>Parked {slot}</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/gui/models/rows.py</extracomment>
        <translation>Parqué {slot}</translation>
    </message>
    <message>
        <source>{account}: not current. {why}</source>
        <extracomment>clicktodial/cli/call_events.py</extracomment>
        <translation>{account}&#xa0;: pas à jour. {why}</translation>
    </message>
    <message>
        <source>{account}: the list is current again.</source>
        <extracomment>clicktodial/cli/call_events.py, clicktodial/gui/models/announcements.py</extracomment>
        <translation>{account}&#xa0;: la liste est de nouveau à jour.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>clicktodial/cli/call_events.py, clicktodial/gui/models/endings.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ended after {time}</source>
        <extracomment>clicktodial/cli/call_events.py</extracomment>
        <translation>Terminé après {time}</translation>
    </message>
    <message>
        <source>{account}: what goes on is not known: it has no list, and no bridge.</source>
        <extracomment>clicktodial/cli/call_list.py</extracomment>
        <translation>{account}&#xa0;: ce qui se passe n’est pas connu&#xa0;: il n’a ni liste ni passerelle.</translation>
    </message>
    <message>
        <source>No call is going on.</source>
        <extracomment>clicktodial/cli/call_list.py</extracomment>
        <translation>Aucun appel en cours.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <extracomment>clicktodial/cli/call_list.py, clicktodial/cli/history.py</extracomment>
        <translation>Cet appel n’existe pas.</translation>
    </message>
    <message>
        <source>Several accounts have a call “{call}”</source>
        <extracomment>clicktodial/cli/call_session.py</extracomment>
        <translation>Plusieurs comptes ont un appel «&#xa0;{call}&#xa0;»</translation>
    </message>
    <message>
        <source>They are {names}. Nothing was changed.</source>
        <extracomment>clicktodial/cli/call_session.py</extracomment>
        <translation>Ce sont {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say which is meant with --account.</source>
        <extracomment>clicktodial/cli/call_session.py</extracomment>
        <translation>Précisez lequel avec --account.</translation>
    </message>
    <message>
        <source>Hung up: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Raccroché&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Taken, but the list of calls does not show it yet. Look at your phone.</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Accepté, mais la liste des appels ne le montre pas encore. Regardez votre téléphone.</translation>
    </message>
    <message>
        <source>The call with {who} had already ended.</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>L’appel avec {who} était déjà terminé.</translation>
    </message>
    <message>
        <source>You left the call with {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Vous avez quitté l’appel avec {who}</translation>
    </message>
    <message>
        <source>Hung up the call of {owner} with {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>L’appel de {owner} avec {who} a été raccroché</translation>
    </message>
    <message>
        <source>The call with {who} has ended.</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>L’appel avec {who} est terminé.</translation>
    </message>
    <message>
        <source>On hold: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>En attente&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Connected again: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>De nouveau en communication&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Transferred to {target}: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Transféré vers {target}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Sent to voicemail: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Envoyé vers la messagerie vocale&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to speak with {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Votre téléphone {phone} sonne&#xa0;: décrochez pour parler avec {who}</translation>
    </message>
    <message>
        <source>Being recorded: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Enregistrement en cours&#xa0;: {who}</translation>
    </message>
    <message>
        <source>No longer recorded: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Enregistrement arrêté&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to take the call of {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Votre téléphone {phone} sonne&#xa0;: décrochez pour prendre l’appel de {who}</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to join in</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Votre téléphone {phone} sonne&#xa0;: décrochez pour intervenir</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to whisper</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Votre téléphone {phone} sonne&#xa0;: décrochez pour souffler</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to listen in</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Votre téléphone {phone} sonne&#xa0;: décrochez pour écouter</translation>
    </message>
    <message>
        <source>Parked at {slot}: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Parqué sur {slot}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Parked: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Parqué&#xa0;: {who}</translation>
    </message>
    <message>
        <source>call someone into a conference</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>appeler quelqu’un pour une conférence</translation>
    </message>
    <message>
        <source>an extension; one&apos;s own if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>un poste&#x202f;; le vôtre si omis</translation>
    </message>
    <message>
        <source>end it for this party alone</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>terminer l’appel pour ce participant seulement</translation>
    </message>
    <message>
        <source>the phone of yours that rings; the account&apos;s first extension if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>celui de vos téléphones qui sonne&#x202f;; le premier poste du compte si omis</translation>
    </message>
    <message>
        <source>whose call it is: a colleague&apos;s extension; one&apos;s own if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>à qui est l’appel&#xa0;: le poste d’un collègue&#x202f;; le vôtre si omis</translation>
    </message>
    <message>
        <source>place a call: your own phone rings first</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>passer un appel&#xa0;: votre téléphone sonne d’abord</translation>
    </message>
    <message>
        <source>the account that dials; the default one if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>le compte qui compose&#x202f;; celui par défaut si omis</translation>
    </message>
    <message>
        <source>the account that calls; the default one if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>le compte qui appelle&#x202f;; celui par défaut si omis</translation>
    </message>
    <message>
        <source>what the phone that rings first shows</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>ce qu’affiche le téléphone qui sonne d’abord</translation>
    </message>
    <message>
        <source>show the calls that are going on</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>afficher les appels en cours</translation>
    </message>
    <message>
        <source>only this account</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>seulement ce compte</translation>
    </message>
    <message>
        <source>only calls such as &apos;published&gt;2026-01-31T09:00&apos; (in quotes) or id^=c3e9; the fields are id and published, the signs = =a,b &gt; &lt; ^= (begins with) and *= (contains)</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>seulement les appels tels que &apos;published&gt;2026-01-31T09:00&apos; (entre apostrophes) ou id^=c3e9&#x202f;; les champs sont id et published, les signes = =a,b &gt; &lt; ^= (commence par) et *= (contient)</translation>
    </message>
    <message>
        <source>by the time at which they began</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>par heure de début</translation>
    </message>
    <message>
        <source>the account that has the call</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>le compte auquel appartient l’appel</translation>
    </message>
    <message>
        <source>what your phone shows</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>ce qu’affiche votre téléphone</translation>
    </message>
    <message>
        <source>a number, an extension or a tel: link</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>un numéro, un poste ou un lien tel:</translation>
    </message>
    <message>
        <source>the phone that rings first; repeatable: all of them ring at once</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>le téléphone qui sonne d’abord&#x202f;; répétable&#xa0;: tous sonnent en même temps</translation>
    </message>
    <message>
        <source>your Callback extension calls the public number given with --from, then NUMBER</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>votre poste Callback appelle le numéro public donné avec --from, puis NUMBER</translation>
    </message>
    <message>
        <source>may the call be transferred to a public number? As the settings say if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>l’appel peut-il être transféré vers un numéro public&#x202f;? Selon les paramètres si omis</translation>
    </message>
    <message>
        <source>dial exactly what was typed</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>composer exactement ce qui a été saisi</translation>
    </message>
    <message>
        <source>show what would be dialled, and dial nothing</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>montrer ce qui serait composé, sans rien composer</translation>
    </message>
    <message>
        <source>whom to call: a number or an extension</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>qui appeler&#xa0;: un numéro ou un poste</translation>
    </message>
    <message>
        <source>your Conference extension</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>votre poste de conférence</translation>
    </message>
    <message>
        <source>the scheduled conference&apos;s number; a voice asks for it if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>le numéro de la conférence planifiée&#x202f;; une voix le demande si omis</translation>
    </message>
    <message>
        <source>its PIN; other users of this computer can see it while the command runs</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>son code PIN&#x202f;; les autres utilisateurs de cet ordinateur peuvent le voir pendant l’exécution de la commande</translation>
    </message>
    <message>
        <source>read the PIN from standard input instead</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>lire plutôt le code PIN sur l’entrée standard</translation>
    </message>
    <message>
        <source>what the other side&apos;s phone shows</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>ce qu’affiche le téléphone du correspondant</translation>
    </message>
    <message>
        <source>end the call after so many seconds</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>terminer l’appel après ce nombre de secondes</translation>
    </message>
    <message>
        <source>offer video</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>proposer la vidéo</translation>
    </message>
    <message>
        <source>how long it rings, in seconds</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>durée de la sonnerie, en secondes</translation>
    </message>
    <message>
        <source>go on and show each change, until Ctrl+C</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>continuer et afficher chaque changement, jusqu’à Ctrl+C</translation>
    </message>
    <message>
        <source>the calls of a colleague</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>les appels d’un collègue</translation>
    </message>
    <message>
        <source>put a call on hold</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>mettre un appel en attente</translation>
    </message>
    <message>
        <source>take a call off hold</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>reprendre un appel en attente</translation>
    </message>
    <message>
        <source>hand a call over at once (a blind transfer)</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>transférer un appel immédiatement (transfert aveugle)</translation>
    </message>
    <message>
        <source>send a call to voicemail</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>envoyer un appel vers la messagerie vocale</translation>
    </message>
    <message>
        <source>park a call: the other side waits in the parking lot</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>parquer un appel&#xa0;: le correspondant attend dans le parcage</translation>
    </message>
    <message>
        <source>take a parked call back: your phone rings</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>reprendre un appel parqué&#xa0;: votre téléphone sonne</translation>
    </message>
    <message>
        <source>record a call</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>enregistrer un appel</translation>
    </message>
    <message>
        <source>stop recording a call</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>arrêter l’enregistrement d’un appel</translation>
    </message>
    <message>
        <source>take a call that rings at another phone</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>intercepter un appel qui sonne sur un autre téléphone</translation>
    </message>
    <message>
        <source>join a call: both sides hear you</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>rejoindre un appel&#xa0;: les deux parties vous entendent</translation>
    </message>
    <message>
        <source>join a call: only the phone whose call it is hears you</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>rejoindre un appel&#xa0;: seul le téléphone à qui est l’appel vous entend</translation>
    </message>
    <message>
        <source>listen to a call: nobody hears you</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>écouter un appel&#xa0;: personne ne vous entend</translation>
    </message>
    <message>
        <source>end a call, or leave one that you joined</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>terminer un appel, ou quitter celui que vous avez rejoint</translation>
    </message>
    <message>
        <source>as “clicktodial calls” shows it</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>tel que l’affiche «&#xa0;clicktodial calls&#xa0;»</translation>
    </message>
    <message>
        <source>a number or an extension</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>un numéro ou un poste</translation>
    </message>
    <message>
        <source>your phone rings again after so many seconds</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>votre téléphone sonne à nouveau après ce nombre de secondes</translation>
    </message>
    <message>
        <source>how the recording is kept</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>comment l’enregistrement est conservé</translation>
    </message>
    <message>
        <source>you do not hear the conversation</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>vous n’entendez pas la conversation</translation>
    </message>
    <message>
        <source>--watch shows all calls: without --filter, --sort and --of</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>--watch affiche tous les appels&#xa0;: sans --filter, --sort ni --of</translation>
    </message>
    <message>
        <source>--filter and --sort are for one&apos;s own calls: without --of</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>--filter et --sort concernent vos propres appels&#xa0;: sans --of</translation>
    </message>
    <message>
        <source>Password of {user} (not shown): </source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Mot de passe de {user} (non affiché)&#xa0;: </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts went with it.</source>
        <comment>{n} contact went with it.</comment>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>
            <numerusform>{n} contact est parti avec elle.</numerusform>
            <numerusform>{n} contacts sont partis avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {added} added, {changed} changed, {removed} removed, {total} in all.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>{name}&#xa0;: {added} ajoutés, {changed} modifiés, {removed} retirés, {total} en tout.</translation>
    </message>
    <message>
        <source>There is no source. Add one with “clicktodial contacts source add”.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Il n’y a pas de source. Ajoutez-en une avec «&#xa0;clicktodial contacts source add&#xa0;».</translation>
    </message>
    <message>
        <source>There is no source of contacts “{name}”</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Il n’y a pas de source de contacts «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“clicktodial contacts source list” shows the sources.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>«&#xa0;clicktodial contacts source list&#xa0;» affiche les sources.</translation>
    </message>
    <message>
        <source>“{text}” is not understood</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris</translation>
    </message>
    <message>
        <source>It looks like {example}.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>La forme est {example}.</translation>
    </message>
    <message>
        <source>The password of “{name}” is not stored: {why} Give it to each command in the environment variable {variable}.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Le mot de passe de «&#xa0;{name}&#xa0;» n’est pas enregistré&#xa0;: {why} Donnez-le à chaque commande dans la variable d’environnement {variable}.</translation>
    </message>
    <message>
        <source>{file}: {imported}, {skipped}, {problems}.</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>{file}&#xa0;: {imported}, {skipped}, {problems}.</translation>
    </message>
    <message>
        <source>import, export and search people</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>importer, exporter et rechercher des personnes</translation>
    </message>
    <message>
        <source>add people from vCard and CSV files</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>ajouter des personnes depuis des fichiers vCard et CSV</translation>
    </message>
    <message>
        <source>a file, or - for standard input</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>un fichier, ou - pour l’entrée standard</translation>
    </message>
    <message>
        <source>write all people to a file</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>écrire toutes les personnes dans un fichier</translation>
    </message>
    <message>
        <source>default: by the file&apos;s name</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>par défaut&#xa0;: d’après le nom du fichier</translation>
    </message>
    <message>
        <source>a file, or - for standard output</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>un fichier, ou - pour la sortie standard</translation>
    </message>
    <message>
        <source>find people by name, company or number</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>trouver des personnes par nom, société ou numéro</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <extracomment>clicktodial/cli/contacts.py, clicktodial/cli/links.py</extracomment>
        <translation>afficher un document JSON</translation>
    </message>
    <message>
        <source>  line {line}: {reason}</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>  ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>  … and {n} more</source>
        <comment>  … and {n} more</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>  … et {n} de plus</numerusform>
            <numerusform>  … et {n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts exported.</source>
        <comment>{n} contact exported.</comment>
        <extracomment>clicktodial/cli/contacts.py, clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>
            <numerusform>{n} contact exporté.</numerusform>
            <numerusform>{n} contacts exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>Personne n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts imported</source>
        <comment>{n} contact imported</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>{n} contact importé</numerusform>
            <numerusform>{n} contacts importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped as known</source>
        <comment>{n} skipped as known</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>{n} déjà connu, ignoré</numerusform>
            <numerusform>{n} déjà connus, ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>{n} problème</numerusform>
            <numerusform>{n} problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in {path}. Please read it before you send it.</source>
        <extracomment>clicktodial/cli/doctor.py</extracomment>
        <translation>Le rapport se trouve dans {path}. Lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>{path} is not wholly right</source>
        <extracomment>clicktodial/cli/doctor.py</extracomment>
        <translation>{path} n’est pas tout à fait correct</translation>
    </message>
    <message>
        <source>only missed calls that were not returned yet; the same as --kind missed</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>seulement les appels manqués auxquels personne n’a encore répondu&#x202f;; identique à --kind missed</translation>
    </message>
    <message>
        <source>only calls that began then or later: {when}</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>seulement les appels commencés à ce moment ou après&#xa0;: {when}</translation>
    </message>
    <message>
        <source>only calls that began until then: {when}; a date counts to its end</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>seulement les appels commencés jusque-là&#xa0;: {when}&#x202f;; une date compte jusqu’à sa fin</translation>
    </message>
    <message>
        <source>show past calls, the newest first</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>afficher les appels passés, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>only calls of this account</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>seulement les appels de ce compte</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls exported.</source>
        <comment>{n} call exported.</comment>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>
            <numerusform>{n} appel exporté.</numerusform>
            <numerusform>{n} appels exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Missed, returned</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Manqué, rappelé</translation>
    </message>
    <message>
        <source>Seen until {time}, end not seen</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation type="vanished">Vu jusqu’à {time}, fin non vue</translation>
    </message>
    <message>
        <source>only calls of this kind</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>seulement les appels de ce type</translation>
    </message>
    <message>
        <source>only with these words, or part of a number</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>seulement avec ces mots, ou une partie d’un numéro</translation>
    </message>
    <message>
        <source>write all of them to a CSV file instead</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>les écrire tous plutôt dans un fichier CSV</translation>
    </message>
    <message>
        <source>--missed and --kind exclude each other</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>--missed et --kind s’excluent</translation>
    </message>
    <message>
        <source>--export writes all calls, without --most</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>--export écrit tous les appels, sans --most</translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Pris ailleurs</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Own phone not picked up</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Téléphone personnel non décroché</translation>
    </message>
    <message>
        <source>Other side not reached</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Correspondant non joint</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Refusé par le système</translation>
    </message>
    <message>
        <source>It was not made by Click-to-Dial and starts no program.</source>
        <extracomment>clicktodial/desktop/autostart/linux.py</extracomment>
        <translation>Il n’a pas été créé par Click-to-Dial et ne lance aucun programme.</translation>
    </message>
    <message>
        <source>The start at login cannot be changed</source>
        <extracomment>clicktodial/desktop/autostart/refusal.py</extracomment>
        <translation>Le lancement à l’ouverture de session ne peut pas être modifié</translation>
    </message>
    <message>
        <source>The path of the program is too long for Windows to start it at login.</source>
        <extracomment>clicktodial/desktop/autostart/windows.py</extracomment>
        <translation>Le chemin du programme est trop long pour que Windows le lance à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Bind a key to “clicktodial dial-selection” in the desktop&apos;s own settings.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Associez une touche à «&#xa0;clicktodial dial-selection&#xa0;» dans les paramètres du bureau.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring keeps the secrets.</source>
        <extracomment>clicktodial/desktop/checkup.py, clicktodial/engine/checkup_desk.py</extracomment>
        <translation>Le trousseau de clés du système conserve les secrets.</translation>
    </message>
    <message>
        <source>The window is minimised instead of hidden, and has the tray&apos;s menu.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>La fenêtre est réduite au lieu d’être masquée, et contient le menu de la zone de notification.</translation>
    </message>
    <message>
        <source>The desktop shows the program&apos;s icon.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Le bureau affiche l’icône du programme.</translation>
    </message>
    <message>
        <source>Global keys can be had ({name}).</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Les raccourcis globaux sont disponibles ({name}).</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>Who opens phone links: {found}.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Qui ouvre les liens téléphoniques&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>Phone links are opened by Click-to-Dial.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Les liens téléphoniques s’ouvrent avec Click-to-Dial.</translation>
    </message>
    <message>
        <source>This desktop has no notification service.</source>
        <extracomment>clicktodial/desktop/notify/linux.py</extracomment>
        <translation>Ce bureau n’a pas de service de notification.</translation>
    </message>
    <message>
        <source>There is no session bus, over which this desktop shows notifications.</source>
        <extracomment>clicktodial/desktop/notify/linux.py</extracomment>
        <translation>Il n’y a pas de bus de session, par lequel ce bureau affiche les notifications.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer.</source>
        <extracomment>clicktodial/desktop/notify/linux.py</extracomment>
        <translation>Le service de notification du bureau ne répond pas.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>clicktodial/desktop/notify/linux.py, clicktodial/engine/incoming/words.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Notifications are off for Click-to-Dial in the system&apos;s settings.</source>
        <extracomment>clicktodial/desktop/notify/macos.py</extracomment>
        <translation>Les notifications de Click-to-Dial sont désactivées dans les réglages du système.</translation>
    </message>
    <message>
        <source>macOS shows notifications of installed programs only.</source>
        <extracomment>clicktodial/desktop/notify/macos.py</extracomment>
        <translation>macOS n’affiche que les notifications des programmes installés.</translation>
    </message>
    <message>
        <source>Windows shows no notifications now.</source>
        <extracomment>clicktodial/desktop/notify/windows.py</extracomment>
        <translation>Windows n’affiche pas de notifications en ce moment.</translation>
    </message>
    <message>
        <source>The system&apos;s D-Bus does not answer.</source>
        <extracomment>clicktodial/desktop/power/linux.py</extracomment>
        <translation>Le D-Bus du système ne répond pas.</translation>
    </message>
    <message>
        <source>macOS tells no program whether it is to be quiet.</source>
        <extracomment>clicktodial/desktop/quiet/__init__.py</extracomment>
        <translation>macOS n’indique à aucun programme s’il doit rester silencieux.</translation>
    </message>
    <message>
        <source>Wayland tells no program whether a window of another fills the screen.</source>
        <extracomment>clicktodial/desktop/quiet/linux.py</extracomment>
        <translation>Wayland n’indique à aucun programme si une fenêtre d’un autre occupe tout l’écran.</translation>
    </message>
    <message>
        <source>Windows tells no program of its focus mode, but then shows nothing itself.</source>
        <extracomment>clicktodial/desktop/quiet/windows.py</extracomment>
        <translation>Windows n’indique à aucun programme son mode concentration, mais n’affiche alors rien lui-même.</translation>
    </message>
    <message>
        <source>This desktop shows no icons of programs. GNOME needs an extension for that, “AppIndicator and KStatusNotifierItem Support”.</source>
        <extracomment>clicktodial/desktop/tray/linux.py</extracomment>
        <translation>Ce bureau n’affiche pas d’icônes de programmes. GNOME a besoin pour cela d’une extension, «&#xa0;AppIndicator and KStatusNotifierItem Support&#xa0;».</translation>
    </message>
    <message>
        <source>Click-to-Dial {version}, Python {python}, {system}</source>
        <extracomment>clicktodial/engine/checkup.py</extracomment>
        <translation>Click-to-Dial {version}, Python {python}, {system}</translation>
    </message>
    <message>
        <source>Choose another key in the settings.</source>
        <extracomment>clicktodial/engine/global_keys.py</extracomment>
        <translation>Choisissez une autre touche dans les paramètres.</translation>
    </message>
    <message>
        <source>{keys}: works in any program.</source>
        <extracomment>clicktodial/engine/global_keys.py</extracomment>
        <translation>{keys}&#xa0;: fonctionne dans tous les programmes.</translation>
    </message>
    <message>
        <source>No global key is wanted.</source>
        <extracomment>clicktodial/engine/global_keys.py</extracomment>
        <translation>Aucun raccourci global n’est souhaité.</translation>
    </message>
    <message>
        <source>The call no longer rings.</source>
        <extracomment>clicktodial/engine/incoming/presses.py</extracomment>
        <translation>L’appel ne sonne plus.</translation>
    </message>
    <message>
        <source>You asked not to be disturbed.</source>
        <extracomment>clicktodial/engine/incoming/quiet.py</extracomment>
        <translation>Vous avez demandé à ne pas être dérangé.</translation>
    </message>
    <message>
        <source>The desktop is set not to disturb.</source>
        <extracomment>clicktodial/engine/incoming/quiet.py</extracomment>
        <translation>Le bureau est réglé sur «&#xa0;ne pas déranger&#xa0;».</translation>
    </message>
    <message>
        <source>A window fills the screen, or something is presented.</source>
        <extracomment>clicktodial/engine/incoming/quiet.py</extracomment>
        <translation>Une fenêtre occupe tout l’écran, ou une présentation est en cours.</translation>
    </message>
    <message>
        <source>Pick up your phone to answer.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Décrochez votre téléphone pour répondre.</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Dernier appel&#xa0;: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <comment>{n} month ago</comment>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>
            <numerusform>il y a {n} mois</numerusform>
            <numerusform>il y a {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is calling</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>{name} vous appelle</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Sending the call to voicemail…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Envoi vers la messagerie vocale…</translation>
    </message>
    <message>
        <source>Transferring the call…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Transfert de l’appel…</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Fin de l’appel…</translation>
    </message>
    <message>
        <source>To your extension {extension}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Vers votre poste {extension}</translation>
    </message>
    <message>
        <source>To your extension {extension}, via {via}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Vers votre poste {extension}, via {via}</translation>
    </message>
    <message>
        <source>Last call: {when}, {how}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Dernier appel&#xa0;: {when}, {how}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>hier {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks ago</source>
        <comment>{n} week ago</comment>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>
            <numerusform>il y a {n} semaine</numerusform>
            <numerusform>il y a {n} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <comment>and {n} other</comment>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Click-to-Dial can tell you of calls</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Click-to-Dial peut vous signaler les appels</translation>
    </message>
    <message>
        <source>This is a test. A call that rings is shown here, with buttons for what can be done.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Ceci est un essai. Un appel qui sonne s’affiche ici, avec des boutons pour ce qui est possible.</translation>
    </message>
    <message>
        <source>This desktop shows no buttons: what can be done with a call is done in the window.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Ce bureau n’affiche pas de boutons&#xa0;: les actions sur un appel se font dans la fenêtre.</translation>
    </message>
    <message>
        <source>For everything else, open Click-to-Dial.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Pour tout le reste, ouvrez Click-to-Dial.</translation>
    </message>
    <message>
        <source>Missed call from {name}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Appel manqué de {name}</translation>
    </message>
    <message>
        <source>{n} missed calls from {name}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>{n} appels manqués de {name}</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>manqué</translation>
    </message>
    <message>
        <source>sent to voicemail</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>envoyé vers la messagerie vocale</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>transféré</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>non joint</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>It works</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Cela fonctionne</translation>
    </message>
    <message>
        <source>you called</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>vous avez appelé</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>répondu</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <extracomment>clicktodial/cli/contact_sources.py, clicktodial/engine/sources.py</extracomment>
        <translation>Le trousseau de clés n’en contient pas le mot de passe.</translation>
    </message>
    <message>
        <source>Seen from {since} to {until}, end not seen</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Vu de {since} à {until}, fin non vue</translation>
    </message>
    <message>
        <source>The window and the tray show calls that ring.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>La fenêtre et la zone de notification montrent les appels qui sonnent.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, without buttons ({name}).</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Le bureau affiche les notifications, sans boutons ({name}).</translation>
    </message>
    <message>
        <source>What can be done with a call is done in the window.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Les actions sur un appel se font dans la fenêtre.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, with buttons ({name}).</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Le bureau affiche les notifications, avec boutons ({name}).</translation>
    </message>
    <message>
        <source>Enter them in the settings, on the page “Contacts”.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Saisissez-les dans les paramètres, à la page «&#xa0;Contacts&#xa0;».</translation>
    </message>
    <message>
        <source>The user or the password is not right (any more).</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>L’utilisateur ou le mot de passe n’est pas (ou plus) correct.</translation>
    </message>
    <message>
        <source>The contacts stay as they were.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Les contacts restent tels quels.</translation>
    </message>
    <message>
        <source>The server or the network may be busy.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le serveur ou le réseau est peut-être surchargé.</translation>
    </message>
    <message>
        <source>The source of contacts refused</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>La source de contacts a refusé</translation>
    </message>
    <message>
        <source>Connected with {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>En communication avec {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} est de nouveau en ligne.</translation>
    </message>
    <message>
        <source>The call with {name} has ended, {duration}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>L’appel avec {name} est terminé, {duration}.</translation>
    </message>
    <message>
        <source>{name} of {company}</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} de {company}</translation>
    </message>
    <message>
        <source>Missed call: {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Appel manqué&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{account}: the list of calls is not current.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{account}&#xa0;: la liste des appels n’est pas à jour.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>No longer recording</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Enregistrement arrêté</translation>
    </message>
    <message>
        <source>{name} is calling.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} vous appelle.</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to call {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Votre téléphone sonne&#xa0;: décrochez pour appeler {name}.</translation>
    </message>
    <message>
        <source>Ringing {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Le téléphone de {name} sonne.</translation>
    </message>
    <message>
        <source>Picked up, calling {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Décroché, appel de {name}.</translation>
    </message>
    <message>
        <source>{name} is on hold.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} est en attente.</translation>
    </message>
    <message>
        <source>{name} is parked.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} est en parcage.</translation>
    </message>
    <message>
        <source>{account}: sign in again.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{account}&#xa0;: reconnectez-vous.</translation>
    </message>
    <message numerus="yes">
        <source>✗ {n} things do not work.</source>
        <comment>✗ {n} thing does not work.</comment>
        <extracomment>clicktodial/gui/models/checkup.py</extracomment>
        <translation>
            <numerusform>✗ {n} élément ne fonctionne pas.</numerusform>
            <numerusform>✗ {n} éléments ne fonctionnent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Everything works; {n} things are good to know.</source>
        <comment>✓ Everything works; {n} thing is good to know.</comment>
        <extracomment>clicktodial/gui/models/checkup.py</extracomment>
        <translation>
            <numerusform>✓ Tout fonctionne&#x202f;; {n} point est à savoir.</numerusform>
            <numerusform>✓ Tout fonctionne&#x202f;; {n} points sont à savoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Everything works.</source>
        <extracomment>clicktodial/gui/models/checkup.py</extracomment>
        <translation>✓ Tout fonctionne.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>The number is missing</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Le numéro manque</translation>
    </message>
    <message>
        <source>Enter one of your own, such as your mobile.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Saisissez l’un des vôtres, votre mobile par exemple.</translation>
    </message>
    <message>
        <source>This is no number to try out</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Ce n’est pas un numéro pour un essai</translation>
    </message>
    <message>
        <source>Emergency and expensive numbers are none.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Les numéros d’urgence et les numéros surtaxés n’en sont pas.</translation>
    </message>
    <message>
        <source>This is the phone that rings first</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>C’est le téléphone qui sonne d’abord</translation>
    </message>
    <message>
        <source>Enter another one that you can hear, such as your mobile.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Saisissez-en un autre que vous pouvez entendre, votre mobile par exemple.</translation>
    </message>
    <message>
        <source>✓ It works: your phone rang and was picked up, then the number was called.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>✓ Cela fonctionne&#xa0;: votre téléphone a sonné et a été décroché, puis le numéro a été appelé.</translation>
    </message>
    <message>
        <source>✓ The phone system took the call. If your phone rang, it works.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>✓ Le système téléphonique a accepté l’appel. Si votre téléphone a sonné, cela fonctionne.</translation>
    </message>
    <message>
        <source>If it did not ring: go back, and choose the phone that is on your desk.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>S’il n’a pas sonné&#xa0;: revenez en arrière et choisissez le téléphone qui est sur votre bureau.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>clicktodial/gui/models/history_filter.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>No past call fits what you typed. Try another part of the name or number.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Aucun appel passé ne correspond à votre saisie. Essayez une autre partie du nom ou du numéro.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Pas encore d’appels</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Aucun appel manqué</translation>
    </message>
    <message>
        <source>No placed calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Aucun appel émis</translation>
    </message>
    <message>
        <source>No received calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Aucun appel reçu</translation>
    </message>
    <message>
        <source>No failed calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Aucun appel en échec</translation>
    </message>
    <message>
        <source>Nothing in what is chosen above.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Rien dans ce qui est choisi ci-dessus.</translation>
    </message>
    <message>
        <source>Nobody waits for your call.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Personne n’attend votre appel.</translation>
    </message>
    <message>
        <source>Calls that you place, receive or miss are kept here.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Les appels que vous passez, recevez ou manquez sont conservés ici.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <extracomment>clicktodial/gui/models/history_press.py</extracomment>
        <translation>Marquer comme traité</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Ajouter aux contacts…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Colonne {n}</translation>
    </message>
    <message>
        <source>Nobody was found in this file. Say below which columns hold names and numbers.</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Personne n’a été trouvé dans ce fichier. Indiquez ci-dessous quelles colonnes contiennent les noms et les numéros.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people will be added.</source>
        <comment>{n} person will be added.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} personne sera ajoutée.</numerusform>
            <numerusform>{n} personnes seront ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ It is shown.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>✓ Elle est affichée.</translation>
    </message>
    <message>
        <source>✓ Its button was pressed, and it arrived.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>✓ Son bouton a été pressé, et l’action est arrivée.</translation>
    </message>
    <message>
        <source>Press its button to see that it arrives.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>Appuyez sur son bouton pour voir que l’action arrive.</translation>
    </message>
    <message>
        <source>This desktop shows no buttons on it: a click opens the window.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>Ce bureau n’y affiche pas de boutons&#xa0;: un clic ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>A call would not be told just now: {why}</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>Un appel ne serait pas signalé en ce moment&#xa0;: {why}</translation>
    </message>
    <message>
        <source>talked {duration}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>conversation de {duration}</translation>
    </message>
    <message>
        <source>{name} · {when}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>{name} · {when}</translation>
    </message>
    <message>
        <source>{when}, {what}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>{when}, {what}</translation>
    </message>
    <message>
        <source>{what}, via {extension}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>{what}, via {extension}</translation>
    </message>
    <message>
        <source>how it went is not known</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>clicktodial/gui/models/past_calls.py, clicktodial/gui/models/quiet.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Missed call</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>you missed it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>vous l’avez manqué</translation>
    </message>
    <message>
        <source>seen from {start} to {end}, end not seen</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>vu de {start} à {end}, fin non vue</translation>
    </message>
    <message>
        <source>transferred to {target}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>transféré vers {target}</translation>
    </message>
    <message>
        <source>not returned</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>non rappelé</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Placed call</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Appel émis</translation>
    </message>
    <message>
        <source>Received call</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Appel reçu</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>hier</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>missed, done</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>manqué, traité</translation>
    </message>
    <message>
        <source>going on</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>you hung up before an answer</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>vous avez raccroché avant la réponse</translation>
    </message>
    <message>
        <source>you declined it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>vous l’avez refusé</translation>
    </message>
    <message>
        <source>somebody else took it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>quelqu’un d’autre l’a pris</translation>
    </message>
    <message>
        <source>your phone was not picked up</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>votre téléphone n’a pas été décroché</translation>
    </message>
    <message>
        <source>you called, no answer</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>vous avez appelé, pas de réponse</translation>
    </message>
    <message>
        <source>the phone system refused it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>refusé par le système téléphonique</translation>
    </message>
    <message>
        <source>Fetched from “{source}” and changed there. Your star and your note stay here.</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>Importé de «&#xa0;{source}&#xa0;» et modifié là-bas. Votre étoile et votre note restent ici.</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est supprimé</translation>
    </message>
    <message>
        <source>“{name}” is changed</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est modifié</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is made of {n} contacts</source>
        <comment>“{name}” is made of one contact</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» réunit un contact</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» réunit {n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other contacts look like the same person</source>
        <comment>Another contact looks like the same person</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>Un autre contact semble être la même personne</numerusform>
            <numerusform>{n} autres contacts semblent être la même personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <comment>One contact</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>Un contact</numerusform>
            <numerusform>{n} contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} and {n} more</source>
        <comment>{number} and one more</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>{number} et un autre</numerusform>
            <numerusform>{number} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>clicktodial/gui/models/people.py, clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>travail</translation>
    </message>
    <message>
        <source>home</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>domicile</translation>
    </message>
    <message>
        <source>main</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>principal</translation>
    </message>
    <message>
        <source>fax</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>fax</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>autre</translation>
    </message>
    <message>
        <source>“{name}” is added</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est ajouté</translation>
    </message>
    <message>
        <source>★ Favourite</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>★ Favori</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>favori</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Ne pas déranger jusqu’à {time}</translation>
    </message>
    <message>
        <source>On until {time} – turn off</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Activé jusqu’à {time} – désactiver</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>clicktodial/gui/models/quiet.py, clicktodial/gui/quiet_menu.py</extracomment>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>On – turn off</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Activé – désactiver</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until this evening, {time}</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Jusqu’à ce soir, {time}</translation>
    </message>
    <message>
        <source>Until the morning, {time}</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Jusqu’au matin, {time}</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Jusqu’à ce que je le désactive</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Note…</translation>
    </message>
    <message>
        <source>{contacts}, synced {ago}</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>{contacts}, synchronisés {ago}</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} hours</source>
        <comment>Every hour</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les {n} heures</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <comment>{n} minute ago</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>il y a {n} minute</numerusform>
            <numerusform>il y a {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <comment>{n} hour ago</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>il y a {n} heure</numerusform>
            <numerusform>il y a {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <comment>Every minute</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>CardDAV</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>CardDAV</translation>
    </message>
    <message>
        <source>LDAP</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>Le mot de passe manque</translation>
    </message>
    <message>
        <source>{contacts} from before are kept.</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>{contacts} d’avant sont conservés.</translation>
    </message>
    <message>
        <source>The stored one is for another server or user.</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>Celui qui est enregistré est pour un autre serveur ou utilisateur.</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>clicktodial/gui/models/suggestions.py</extracomment>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Settings: {page}</source>
        <extracomment>clicktodial/gui/quick_windows.py</extracomment>
        <translation>Paramètres&#xa0;: {page}</translation>
    </message>
    <message>
        <source>{menu}: {entry}</source>
        <extracomment>clicktodial/gui/quiet_menu.py</extracomment>
        <translation>{menu}&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Exporter les contacts…</translation>
    </message>
    <message>
        <source>The computer slept: asking “{account}” what is going on now.</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>L’ordinateur était en veille&#xa0;: demande à «&#xa0;{account}&#xa0;» ce qui se passe maintenant.</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <extracomment>clicktodial/gui/widgets/forms.py</extracomment>
        <translation>Vider le champ</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were written to {file}.</source>
        <comment>{n} call was written to {file}.</comment>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>
            <numerusform>{n} appel a été écrit dans {file}.</numerusform>
            <numerusform>{n} appels ont été écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls deleted</source>
        <comment>{n} call deleted</comment>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>
            <numerusform>{n} appel supprimé</numerusform>
            <numerusform>{n} appels supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all missed calls as done</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Marquer tous les appels manqués comme traités</translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Delete all shown…</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Supprimer tout ce qui est affiché…</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {n} calls shown?</source>
        <comment>Delete the {n} call shown?</comment>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>
            <numerusform>Supprimer l’appel affiché ({n})&#x202f;?</numerusform>
            <numerusform>Supprimer les {n} appels affichés&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export past calls</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Exporter les appels passés</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>appels</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>clicktodial/gui/widgets/undo_bar.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>clicktodial/gui/widgets/undo_bar.py</extracomment>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Search in past calls</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Rechercher dans les appels passés</translation>
    </message>
    <message>
        <source>Since when</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>More for the history</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Autres options de l’historique</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Afficher&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Past calls</source>
        <extracomment>clicktodial/gui/models/about.py, clicktodial/gui/widgets/history_list.py, clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Appels passés</translation>
    </message>
    <message>
        <source>Enter calls again, N writes a note, Delete deletes, the menu key shows all</source>
        <extracomment>clicktodial/gui/widgets/history_list.py</extracomment>
        <translation>Entrée rappelle, N écrit une note, Suppr supprime, la touche Menu montre tout</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <extracomment>clicktodial/gui/widgets/import_columns.py</extracomment>
        <translation>Contenu de «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>clicktodial/gui/widgets/import_columns.py</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>clicktodial/gui/widgets/import_columns.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>clicktodial/gui/widgets/letter_strip.py</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Ctrl+Page Down goes to the next letter</source>
        <extracomment>clicktodial/gui/widgets/letter_strip.py</extracomment>
        <translation>Ctrl+Page suiv. passe à la lettre suivante</translation>
    </message>
    <message>
        <source>Go to a letter (Ctrl+Page Down: the next one)</source>
        <extracomment>clicktodial/gui/widgets/letter_strip.py</extracomment>
        <translation>Aller à une lettre (Ctrl+Page suiv.&#xa0;: la suivante)</translation>
    </message>
    <message>
        <source>What to remember of this call</source>
        <extracomment>clicktodial/gui/widgets/note_line.py</extracomment>
        <translation>Ce qu’il faut retenir de cet appel</translation>
    </message>
    <message>
        <source>Enter keeps the note, Esc leaves it as it was</source>
        <extracomment>clicktodial/gui/widgets/note_line.py</extracomment>
        <translation>Entrée garde la note, Échap la laisse telle quelle</translation>
    </message>
    <message>
        <source>Note on the call: {name}</source>
        <extracomment>clicktodial/gui/widgets/note_bar.py, clicktodial/gui/widgets/note_line.py</extracomment>
        <translation>Note sur l’appel&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Numéro {n}</translation>
    </message>
    <message>
        <source>Add a number</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Label of number {n}</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Libellé du numéro {n}</translation>
    </message>
    <message>
        <source>Move number {n} up</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Monter le numéro {n}</translation>
    </message>
    <message>
        <source>Move number {n} down</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Descendre le numéro {n}</translation>
    </message>
    <message>
        <source>Remove number {n}</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Retirer le numéro {n}</translation>
    </message>
    <message>
        <source>Click-to-Dial shows and steers the calls of your phone system. Connect it, which takes a minute, or try the program first with the built-in phone system.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Click-to-Dial affiche et pilote les appels de votre système téléphonique. Connectez-le, cela prend une minute, ou essayez d’abord le programme avec le système téléphonique intégré.</translation>
    </message>
    <message>
        <source>Add people here, or import them from a vCard or CSV file with the window&apos;s menu. Their names are shown when they call.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Ajoutez des personnes ici, ou importez-les d’un fichier vCard ou CSV avec le menu de la fenêtre. Leur nom s’affiche quand elles appellent.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Leads to your first call</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Mène à votre premier appel</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>New contact…</source>
        <extracomment>clicktodial/gui/widgets/pages.py, clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <source>Save or cancel this contact first: what is written here is not saved.</source>
        <extracomment>clicktodial/gui/widgets/people.py</extracomment>
        <translation>Enregistrez ou annulez d’abord ce contact&#xa0;: ce qui est écrit ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>“{name}” has no number</source>
        <extracomment>clicktodial/gui/widgets/people.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de numéro</translation>
    </message>
    <message>
        <source>It is too late to undo that.</source>
        <extracomment>clicktodial/gui/widgets/people.py</extracomment>
        <translation>Il est trop tard pour annuler cela.</translation>
    </message>
    <message>
        <source>There is nobody of this kind.</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Il n’y a personne de ce type.</translation>
    </message>
    <message>
        <source>Search in the contacts</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Rechercher dans les contacts</translation>
    </message>
    <message>
        <source>★ Favourites</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>★ Favoris</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Favoris uniquement</translation>
    </message>
    <message>
        <source>Find doubles…</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Chercher les doublons…</translation>
    </message>
    <message>
        <source>Only {company}: show all again</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Seulement {company}&#xa0;: tout réafficher</translation>
    </message>
    <message>
        <source>Nobody is called so, and no number has these digits.</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Personne ne porte ce nom, et aucun numéro n’a ces chiffres.</translation>
    </message>
    <message>
        <source>Show all of {company}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Afficher tout le monde chez {company}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Copier {number}</translation>
    </message>
    <message>
        <source>What to remember about this person</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Ce qu’il faut retenir de cette personne</translation>
    </message>
    <message>
        <source>It is kept as soon as you go elsewhere</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>C’est conservé dès que vous passez ailleurs</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Comparer et fusionner…</translation>
    </message>
    <message>
        <source>‹ People</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>‹ Contacts</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Retour aux contacts</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>clicktodial/gui/widgets/person_card.py, clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>clicktodial/gui/widgets/person_card.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Last calls</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Derniers appels</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Favori&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Call {name}, {label}, {number}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Appeler {name}, {label}, {number}</translation>
    </message>
    <message>
        <source>Call {name}, {number}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Appeler {name}, {number}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py, clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Make a favourite</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Mettre en favori</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Aucun numéro connu.</translation>
    </message>
    <message>
        <source>No call is known yet.</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Aucun appel connu pour l’instant.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>What you have written is not saved. Throw it away?</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Ce que vous avez écrit n’est pas enregistré. L’abandonner&#x202f;?</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>S&amp;ociété</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>clicktodial/gui/widgets/person_list.py, clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Enter opens the card, Ctrl+Enter calls, Delete deletes, * gives or takes the star</source>
        <extracomment>clicktodial/gui/widgets/person_list.py</extracomment>
        <translation>Entrée ouvre la fiche, Ctrl+Entrée appelle, Suppr supprime, * met ou retire l’étoile</translation>
    </message>
    <message>
        <source>No two contacts look like the same person.</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Il n’y a pas deux contacts qui semblent être la même personne.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>‹ Retour</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>They are not proposed again</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Elles ne sont plus proposées</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Do these belong to one person?</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>S’agit-il d’une seule personne&#x202f;?</translation>
    </message>
    <message>
        <source>Keep the name {name}</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Garder le nom {name}</translation>
    </message>
    <message>
        <source>Looking for doubles…</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>No doubles</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>{n} of {amount}</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>{n} sur {amount}</translation>
    </message>
    <message>
        <source>{n} of more than {amount}</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>{n} sur plus de {amount}</translation>
    </message>
    <message>
        <source>Choose whose name is kept.</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Choisissez le nom à garder.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} contacts</source>
        <comment>Merge one contact</comment>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>
            <numerusform>Fusionner un contact</numerusform>
            <numerusform>Fusionner {n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>clicktodial/gui/widgets/quiet_bar.py</extracomment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn do not disturb off</source>
        <extracomment>clicktodial/gui/widgets/quiet_bar.py</extracomment>
        <translation>Désactiver «&#xa0;ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>Restore the defaults of this page</source>
        <extracomment>clicktodial/gui/widgets/settings_sheet.py, clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Rétablir les valeurs par défaut de cette page</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Tries the account, step by step</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Essaie le compte, étape par étape</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <extracomment>clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <extracomment>clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv *.txt *.tsv)</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Contacts (*.vcf *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Another:</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Un autre&#xa0;:</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>The first line holds &amp;titles</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>La première ligne contient les &amp;titres</translation>
    </message>
    <message>
        <source>&amp;Show what cannot be read</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>&amp;Montrer ce qui n’est pas lisible</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Ce qui n’est pas lisible</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Connect your phone system</source>
        <extracomment>clicktodial/gui/windows/first_run.py, clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Connecter votre système téléphonique</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>clicktodial/gui/windows/first_run.py</extracomment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <extracomment>clicktodial/gui/windows/first_run.py</extracomment>
        <translation>Étape {n} sur {of}</translation>
    </message>
    <message>
        <source>The phone system says that these are yours. Which one is on your desk?</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>D’après le système téléphonique, ces postes sont les vôtres. Lequel est sur votre bureau&#x202f;?</translation>
    </message>
    <message>
        <source>Your phone: {extension}.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Votre téléphone&#xa0;: {extension}.</translation>
    </message>
    <message>
        <source>The phone system did not say which extension is yours. Which one is it?</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Le système téléphonique n’a pas indiqué quel poste est le vôtre. Lequel est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>The phone system says that this is your phone.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>D’après le système téléphonique, c’est votre téléphone.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Your administrator gave you an address, and something to sign in with.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Votre administrateur vous a donné une adresse et de quoi vous authentifier.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Enregistrer et continuer</translation>
    </message>
    <message>
        <source>&amp;Phone that rings first</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Télé&amp;phone qui sonne d’abord</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Post&amp;e</translation>
    </message>
    <message>
        <source>Your own phone, which rings first. It looks like 0003*210 or 210</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Votre propre téléphone, qui sonne d’abord. Il a la forme 0003*210 ou 210</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>known to the bridge</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>connu de la passerelle</translation>
    </message>
    <message>
        <source>A test call</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Un appel d’essai</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Appeler</translation>
    </message>
    <message>
        <source>&amp;Number to call</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Numéro à appeler</translation>
    </message>
    <message>
        <source>One that you can hear ring, such as your mobile</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Un numéro que vous pouvez entendre sonner, votre mobile par exemple</translation>
    </message>
    <message>
        <source>{phone} rings first. Pick it up: only then is the number called. Hang up when you have heard it ring.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>{phone} sonne d’abord. Décrochez&#xa0;: le numéro n’est appelé qu’ensuite. Raccrochez quand vous l’avez entendu sonner.</translation>
    </message>
    <message>
        <source>Dial from anywhere</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Composer de partout</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Open phone &amp;links with Click-to-Dial</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Ouvrir les &amp;liens téléphoniques avec Click-to-Dial</translation>
    </message>
    <message>
        <source>A link that is clicked in any program fills in the number and waits for Enter. Settings, Links and clipboard, takes it back.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Un lien cliqué dans n’importe quel programme remplit le numéro et attend Entrée. Vous pouvez revenir dessus dans Paramètres, Liens et presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Call again</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Appeler à nouveau</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Select a number in any program and press {keys}: Click-to-Dial asks, and Enter dials. All keys are in the settings.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Sélectionnez un numéro dans n’importe quel programme et appuyez sur {keys}&#xa0;: Click-to-Dial demande, et Entrée compose. Tous les raccourcis sont dans les paramètres.</translation>
    </message>
    <message>
        <source>A key that dials the number selected in any program is set in the settings.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Une touche qui compose le numéro sélectionné dans n’importe quel programme se définit dans les paramètres.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>The tabs, from the first (Ctrl+Tab: the next one)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Les onglets, à partir du premier (Ctrl+Tab&#xa0;: le suivant)</translation>
    </message>
    <message>
        <source>In the history: a note on the marked call, delete it (Enter: call)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Dans l’historique&#xa0;: une note sur l’appel sélectionné, le supprimer (Entrée&#xa0;: appeler)</translation>
    </message>
    <message>
        <source>In the list of people: open the card, call the first number</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Dans la liste des contacts&#xa0;: ouvrir la fiche, appeler le premier numéro</translation>
    </message>
    <message>
        <source>In the list of people: delete, give or take the star</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Dans la liste des contacts&#xa0;: supprimer, mettre ou retirer l’étoile</translation>
    </message>
    <message>
        <source>In the list of people: go to the next letter</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Dans la liste des contacts&#xa0;: passer à la lettre suivante</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>clicktodial/gui/windows/report.py, clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This is all of it. You may change the text before you save or copy it.</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>Voici le rapport en entier. Vous pouvez modifier le texte avant de l’enregistrer ou de le copier.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved as {path}</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>✓ Enregistré dans {path}</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>“As the desktop” follows it from light to dark and back.</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>«&#xa0;Comme le bureau&#xa0;» passe avec lui du clair au sombre et inversement.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>It is worn when Click-to-Dial is next started.</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Elle s’applique au prochain lancement de Click-to-Dial.</translation>
    </message>
    <message>
        <source>“{text}” is not such a time</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une durée valable</translation>
    </message>
    <message>
        <source>Enter {shortest} to {longest} seconds.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Saisissez de {shortest} à {longest} secondes.</translation>
    </message>
    <message>
        <source>Calls and history</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Appels et historique</translation>
    </message>
    <message>
        <source>&amp;Ring my phone for, in seconds</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Faire &amp;sonner mon téléphone, en secondes</translation>
    </message>
    <message>
        <source>Your own phone rings first. Nobody is called unless it is picked up within this time.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Votre propre téléphone sonne d’abord. Personne n’est appelé s’il n’est pas décroché dans ce délai.</translation>
    </message>
    <message>
        <source>Allow &amp;transfer to outside numbers</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Autoriser le &amp;transfert vers l’extérieur</translation>
    </message>
    <message>
        <source>May a call with an outside number be transferred to another one? The phone system wants to know when a call is placed: this counts from the next call on.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Un appel avec un numéro extérieur peut-il être transféré vers un autre&#x202f;? Le système téléphonique veut le savoir au moment de l’appel&#xa0;: cela vaut à partir du prochain appel.</translation>
    </message>
    <message>
        <source>&amp;Keep past calls for</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>&amp;Conserver les appels passés</translation>
    </message>
    <message>
        <source>Older ones are deleted for good, with their notes.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Les plus anciens sont supprimés définitivement, avec leurs notes.</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>6 months</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>6 mois</translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>one year</comment>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>
            <numerusform>un an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>one day</comment>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>
            <numerusform>un jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Looks at everything that calls depend on. No call is placed, nothing is changed.</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Examine tout ce dont dépendent les appels. Aucun appel n’est passé, rien n’est modifié.</translation>
    </message>
    <message>
        <source>E&amp;xamine again</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>E&amp;xaminer à nouveau</translation>
    </message>
    <message>
        <source>For whoever helps you: what was found, the settings and the end of the log. Numbers are shortened and secrets left out; you see all of it before it is saved.</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Pour la personne qui vous aide&#xa0;: les constats, les paramètres et la fin du journal. Les numéros sont abrégés et les secrets omis&#x202f;; vous voyez tout avant l’enregistrement.</translation>
    </message>
    <message>
        <source>Show the &amp;report…</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Afficher le &amp;rapport…</translation>
    </message>
    <message>
        <source>Examining…</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py, clicktodial/gui/windows/settings_pages.py, clicktodial/model/checkup.py</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>A notification never takes the focus, and closing it does nothing to the call. The window and the icon tell of calls in any case.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Une notification ne prend jamais le focus, et la fermer ne change rien à l’appel. La fenêtre et l’icône signalent de toute façon les appels.</translation>
    </message>
    <message>
        <source>Tell of &amp;incoming calls</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Signaler les appels e&amp;ntrants</translation>
    </message>
    <message>
        <source>Who calls, from which company, which of your numbers, and when you last spoke.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Qui appelle, de quelle société, vers lequel de vos numéros, et quand vous vous êtes parlé pour la dernière fois.</translation>
    </message>
    <message>
        <source>Tell of &amp;missed calls</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Signaler les appels &amp;manqués</translation>
    </message>
    <message>
        <source>It stays until you have seen it; the list of past calls has it, too.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>La notification reste jusqu’à ce que vous l’ayez vue&#x202f;; l’historique contient aussi l’appel.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Silence</translation>
    </message>
    <message>
        <source>“Do not disturb until…” in the menu keeps all of them back.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation type="vanished">«&#xa0;Ne pas déranger&#xa0;» dans le menu les retient toutes.</translation>
    </message>
    <message>
        <source>None while the &amp;desktop is quiet</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Aucune quand le &amp;bureau est en silence</translation>
    </message>
    <message>
        <source>The desktop&apos;s own “do not disturb” counts here, too, where it can be asked.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Le mode «&#xa0;ne pas déranger&#xa0;» du bureau vaut aussi ici, quand il peut être interrogé.</translation>
    </message>
    <message>
        <source>None while &amp;presenting</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Aucune pendant une &amp;présentation</translation>
    </message>
    <message>
        <source>While a window fills the screen, or the desktop says that something is presented: who calls you is nobody else&apos;s business.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Quand une fenêtre occupe tout l’écran, ou que le bureau signale une présentation&#xa0;: qui vous appelle ne regarde personne d’autre.</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>&amp;Lancer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Click-to-Dial then waits in the tray, without its window: calls are shown and the keys work from the first minute.</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Click-to-Dial attend alors dans la zone de notification, sans sa fenêtre&#xa0;: les appels s’affichent et les raccourcis fonctionnent dès la première minute.</translation>
    </message>
    <message>
        <source>Start &amp;this one instead</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Lancer plu&amp;tôt celui-ci</translation>
    </message>
    <message>
        <source>What would start is no longer there: {program}</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Ce qui serait lancé n’existe plus&#xa0;: {program}</translation>
    </message>
    <message>
        <source>Another Click-to-Dial starts: {program}</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Un autre Click-to-Dial est lancé&#xa0;: {program}</translation>
    </message>
    <message>
        <source>Edit the chosen rule</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Modifier la règle choisie</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Retirer la règle choisie</translation>
    </message>
    <message>
        <source>Move the chosen rule up</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Monter la règle choisie</translation>
    </message>
    <message>
        <source>Move the chosen rule down</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Descendre la règle choisie</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Settings found</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Paramètres trouvés</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <comment>{n} setting found</comment>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>
            <numerusform>{n} paramètre trouvé</numerusform>
            <numerusform>{n} paramètres trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Remove the chosen example</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Retirer l’exemple choisi</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Global keys</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Raccourcis globaux</translation>
    </message>
    <message>
        <source>Phone links</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Liens téléphoniques</translation>
    </message>
    <message>
        <source>to know</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Whole name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Société</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Kind of the number beside</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Type du numéro à côté</translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Favori (oui ou non)</translation>
    </message>
    <message>
        <source>A name or a company is needed</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Il faut un nom ou une société</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>The company</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>La société</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>La note</translation>
    </message>
    <message>
        <source>A contact has at most {most} numbers</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Un contact a au plus {most} numéros</translation>
    </message>
    <message>
        <source>The label “{label}…” is too long</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Le libellé «&#xa0;{label}…&#xa0;» est trop long</translation>
    </message>
    <message>
        <source>Contacts that are fetched from elsewhere cannot be merged here</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Les contacts importés d’ailleurs ne peuvent pas être fusionnés ici</translation>
    </message>
    <message>
        <source>“{name}” is fetched from elsewhere and takes no numbers</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est importé d’ailleurs et ne prend pas de numéros</translation>
    </message>
    <message>
        <source>Your own contact has numbers that it has not; they would be lost.</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Votre propre contact a des numéros qu’il n’a pas&#x202f;; ils seraient perdus.</translation>
    </message>
    <message>
        <source>{what} is too long</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>{what} dépasse la longueur permise</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être un nom</translation>
    </message>
    <message>
        <source>An address looks like https://contacts.example.com.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Une adresse a la forme https://contacts.example.com.</translation>
    </message>
    <message>
        <source>An address looks like ldaps://directory.example.com.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Une adresse a la forme ldaps://directory.example.com.</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Le nom d’utilisateur manque</translation>
    </message>
    <message>
        <source>It is that of your address book.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>C’est celui de votre carnet d’adresses.</translation>
    </message>
    <message>
        <source>“{text}” is too long, or no single line</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» est trop long, ou ne tient pas sur une ligne</translation>
    </message>
    <message>
        <source>“{text}” is not an LDAP filter</source>
        <extracomment>clicktodial/model/sources.py, clicktodial/sources/ldap/people.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un filtre LDAP</translation>
    </message>
    <message>
        <source>A filter looks like {example}.</source>
        <extracomment>clicktodial/model/sources.py, clicktodial/sources/ldap/people.py</extracomment>
        <translation>Un filtre a la forme {example}.</translation>
    </message>
    <message>
        <source>The LDAP filter is too long</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Le filtre LDAP est trop long</translation>
    </message>
    <message>
        <source>It cannot be synced every {n} minutes</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>La synchronisation toutes les {n} minutes n’est pas possible</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Choisissez de {least} à {most} minutes.</translation>
    </message>
    <message>
        <source>“{text}” is no part of a contact</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un élément d’un contact</translation>
    </message>
    <message>
        <source>“{text}” is not an LDAP attribute</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un attribut LDAP</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <extracomment>clicktodial/program.py</extracomment>
        <translation>La démo ne se lance pas toute seule.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <extracomment>clicktodial/sources/carddav/client.py, clicktodial/sources/ldap/client.py</extracomment>
        <translation>Authentifié comme {user}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <comment>{n} contact</comment>
        <extracomment>clicktodial/cli/contact_sources.py, clicktodial/gui/models/source_lines.py, clicktodial/sources/carddav/client.py, clicktodial/sources/ldap/client.py</extracomment>
        <translation>
            <numerusform>{n} contact</numerusform>
            <numerusform>{n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not come to an end with what has changed.</source>
        <extracomment>clicktodial/sources/carddav/client.py</extracomment>
        <translation>Il n’en finit pas d’énumérer ses modifications.</translation>
    </message>
    <message>
        <source>It sends each request on to another address, without end.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Il renvoie chaque requête vers une autre adresse, sans fin.</translation>
    </message>
    <message>
        <source>It lists more than {n} contacts.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Il énumère plus de {n} contacts.</translation>
    </message>
    <message>
        <source>There is no address book at this address.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Il n’y a pas de carnet d’adresses à cette adresse.</translation>
    </message>
    <message>
        <source>It sends more than any address book holds.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Il envoie plus que n’en contient aucun carnet d’adresses.</translation>
    </message>
    <message>
        <source>It refers to {other}, which it is not asked for. Nothing was sent.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Il renvoie vers {other}, qui n’est pas interrogé pour cela. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It gives addresses that are none.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Il donne des adresses qui n’en sont pas.</translation>
    </message>
    <message>
        <source>It does not say who is signed in.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Il n’indique pas qui est authentifié.</translation>
    </message>
    <message>
        <source>There is no address book “{name}”.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Il n’y a pas de carnet d’adresses «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No address book was found.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Aucun carnet d’adresses n’a été trouvé.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Il contient {names}.</translation>
    </message>
    <message>
        <source>Check the source&apos;s address and user.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Vérifiez l’adresse et l’utilisateur de la source.</translation>
    </message>
    <message>
        <source>It has more address books than anybody needs.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Il a plus de carnets d’adresses que personne n’en a besoin.</translation>
    </message>
    <message>
        <source>Its answer declares entities, which no address book needs.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Sa réponse déclare des entités, dont aucun carnet d’adresses n’a besoin.</translation>
    </message>
    <message>
        <source>Its answer is not about address books.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Sa réponse ne concerne pas les carnets d’adresses.</translation>
    </message>
    <message>
        <source>Its answer is nested too deeply, or too long.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Sa réponse est trop imbriquée, ou trop longue.</translation>
    </message>
    <message>
        <source>One contact in it is longer than any.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>L’un de ses contacts est plus long que tout autre.</translation>
    </message>
    <message>
        <source>Its answer is no proper XML ({why}).</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Sa réponse n’est pas du XML valide ({why}).</translation>
    </message>
    <message>
        <source>Signed in as nobody, which this directory allows.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>Connexion anonyme, que cet annuaire permet.</translation>
    </message>
    <message>
        <source>Plain LDAP to this computer; nothing leaves it.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>LDAP sans chiffrement vers cet ordinateur&#x202f;; rien n’en sort.</translation>
    </message>
    <message>
        <source>It does not show where its people are.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>Il n’indique pas où se trouvent ses personnes.</translation>
    </message>
    <message>
        <source>The whole directory.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>L’annuaire entier.</translation>
    </message>
    <message>
        <source>Check where the people are in the directory.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Vérifiez où se trouvent les personnes dans l’annuaire.</translation>
    </message>
    <message>
        <source>It offers no protected connection (StartTLS).</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Il ne propose pas de connexion protégée (StartTLS).</translation>
    </message>
    <message>
        <source>Nothing was sent. Use ldaps:// if the server has it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Rien n’a été envoyé. Utilisez ldaps:// si le serveur le permet.</translation>
    </message>
    <message>
        <source>There is no password for it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Il n’y a pas de mot de passe pour lui.</translation>
    </message>
    <message>
        <source>It does not answer the sign-in.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Il ne répond pas à l’authentification.</translation>
    </message>
    <message>
        <source>It has more than {n} contacts.</source>
        <extracomment>clicktodial/sources/ldap/connection.py, clicktodial/sources/syncing.py</extracomment>
        <translation>Il contient plus de {n} contacts.</translation>
    </message>
    <message>
        <source>There is no such place in it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Cet emplacement n’y existe pas.</translation>
    </message>
    <message>
        <source>It does not give all people at once, and no pages of them either.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Il ne donne pas toutes les personnes à la fois, ni page par page.</translation>
    </message>
    <message>
        <source>Ask its administrator for a higher limit, or use a filter.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Demandez à son administrateur une limite plus élevée, ou utilisez un filtre.</translation>
    </message>
    <message>
        <source>It does not speak LDAP.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Il ne parle pas LDAP.</translation>
    </message>
    <message>
        <source>It sends more than any directory holds.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Il envoie plus que n’en contient aucun annuaire.</translation>
    </message>
    <message>
        <source>It does not speak LDAP as it should.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Il ne parle pas LDAP correctement.</translation>
    </message>
    <message>
        <source>It sends empty pages without end.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Il envoie sans fin des pages vides.</translation>
    </message>
    <message>
        <source>This sign-in may not read it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Cette identité n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>It answers something else than was asked.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Il répond autre chose que ce qui a été demandé.</translation>
    </message>
    <message>
        <source>“{name}” is fetched from elsewhere</source>
        <extracomment>clicktodial/storage/contact_edits.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est importé d’ailleurs</translation>
    </message>
    <message>
        <source>It is changed and deleted where it comes from. A star and a note can be added here.</source>
        <extracomment>clicktodial/storage/contact_edits.py</extracomment>
        <translation>La modification et la suppression se font à l’origine. Une étoile et une note peuvent être ajoutées ici.</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <extracomment>clicktodial/storage/contact_edits.py</extracomment>
        <translation>Ce contact n’existe plus</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <extracomment>clicktodial/storage/contact_files.py, clicktodial/storage/diagnostics.py, clicktodial/storage/history_table.py</extracomment>
        <translation>Impossible d’écrire {path}</translation>
    </message>
    <message>
        <source>An earlier file of that name was left as it was.</source>
        <extracomment>clicktodial/storage/contact_files.py, clicktodial/storage/history_table.py</extracomment>
        <translation>Un fichier antérieur de ce nom est resté tel quel.</translation>
    </message>
    <message>
        <source>There is no secret on standard input</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Il n’y a pas de secret sur l’entrée standard</translation>
    </message>
    <message>
        <source>This cannot be a secret</source>
        <extracomment>clicktodial/cli/credentials.py, clicktodial/gui/models/account_form.py</extracomment>
        <translation>Ce ne peut pas être un secret</translation>
    </message>
    <message>
        <source>It is too long, or holds characters that no token, App secret or cookie has.</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Il est trop long, ou contient des caractères qu’aucun jeton, secret d’App ou cookie ne contient.</translation>
    </message>
    <message>
        <source>More, or an empty line (not shown): </source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>La suite, ou une ligne vide (non affichée)&#xa0;: </translation>
    </message>
    <message>
        <source>Write it there, for example from a password manager.</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Écrivez-le là, par exemple depuis un gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Write it there as one line, for example from a password manager.</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Écrivez-le là sur une seule ligne, par exemple depuis un gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>as typed</source>
        <extracomment>clicktodial/cli/dial_plans.py</extracomment>
        <translation>tel que saisi</translation>
    </message>
    <message>
        <source>{line} Call id: {call}</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{line} Id de l’appel&#xa0;: {call}</translation>
    </message>
    <message>
        <source>Calling {first} back, then {number}.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Rappel de {first}, puis {number}.</translation>
    </message>
    <message>
        <source>Calling {number} into the conference {room}.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Appel de {number} dans la conférence {room}.</translation>
    </message>
    <message>
        <source>Calling {number}: your own phone rings first.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Appel de {number}&#xa0;: votre propre téléphone sonne d’abord.</translation>
    </message>
    <message>
        <source>Calling {number}: {first} ring first.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Appel de {number}&#xa0;: {first} sonnent d’abord.</translation>
    </message>
    <message>
        <source>Calling {number}: {first} rings first.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Appel de {number}&#xa0;: {first} sonne d’abord.</translation>
    </message>
    <message>
        <source>The phone system took the call but named no id, and its list does not show it yet. Look at your phone.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Le système téléphonique a accepté l’appel sans indiquer d’id, et sa liste ne le montre pas encore. Regardez votre téléphone.</translation>
    </message>
    <message>
        <source>Pick up your phone to call {number}.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Décrochez votre téléphone pour appeler {number}.</translation>
    </message>
    <message>
        <source>PIN of the conference (not shown): </source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Code PIN de la conférence (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>clicktodial/cli/dialling.py, clicktodial/gui/models/presence.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Interrupted: a call to {number} may have been placed. Look at your phone before you dial again.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Interrompu&#xa0;: un appel vers {number} a peut-être été passé. Regardez votre téléphone avant de recomposer.</translation>
    </message>
    <message>
        <source>Added: {type} {url}</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Ajouté&#xa0;: {type} {url}</translation>
    </message>
    <message>
        <source>Removed: {type} {url}</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Retiré&#xa0;: {type} {url}</translation>
    </message>
    <message>
        <source>{words} (id {id})</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>{words} (id {id})</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>clicktodial/cli/event_commands.py, clicktodial/cli/history.py, clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/widgets/person_card.py, clicktodial/model/imports.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Event id</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Id de l’événement</translation>
    </message>
    <message>
        <source>{extension} has no such event.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>{extension} n’a pas de tel événement.</translation>
    </message>
    <message>
        <source>Changed: {id}</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Modifié&#xa0;: {id}</translation>
    </message>
    <message>
        <source>Whose events?</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Les événements de qui&#x202f;?</translation>
    </message>
    <message>
        <source>The account “{name}” names no extension.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Le compte «&#xa0;{name}&#xa0;» n’indique aucun poste.</translation>
    </message>
    <message>
        <source>Name one with --extension.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Indiquez-en un avec --extension.</translation>
    </message>
    <message>
        <source>Several events have the id “{id}”</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Plusieurs événements ont l’id «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>Say which is meant with --type.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Précisez lequel avec --type.</translation>
    </message>
    <message>
        <source>There is no event “{id}”</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Il n’y a pas d’événement «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>“clicktodial events list” shows the events of an extension.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>«&#xa0;clicktodial events list&#xa0;» affiche les événements d’un poste.</translation>
    </message>
    <message>
        <source>It may have been done all the same: “clicktodial events list” shows it.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>C’est peut-être fait malgré tout&#xa0;: «&#xa0;clicktodial events list&#xa0;» le montre.</translation>
    </message>
    <message>
        <source>show the events of an extension</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>afficher les événements d’un poste</translation>
    </message>
    <message>
        <source>only events of this type</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>seulement les événements de ce type</translation>
    </message>
    <message>
        <source>only events such as url^=https or &apos;note*=crm&apos;; the fields are id, type, method, url, note, status and modified, their values as the phone system writes them (status=1), the signs = =a,b &gt; &lt; ^= (begins with) and *= (contains)</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>seulement les événements tels que url^=https ou &apos;note*=crm&apos;&#x202f;; les champs sont id, type, method, url, note, status et modified, leurs valeurs comme le système téléphonique les écrit (status=1), les signes = =a,b &gt; &lt; ^= (commence par) et *= (contient)</translation>
    </message>
    <message>
        <source>by address</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>par adresse</translation>
    </message>
    <message>
        <source>add an event</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>ajouter un événement</translation>
    </message>
    <message>
        <source>what happens at the extension</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>ce qui se passe sur le poste</translation>
    </message>
    <message>
        <source>change an event</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>modifier un événement</translation>
    </message>
    <message>
        <source>its type, when several events have this id</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>son type, si plusieurs événements ont cet id</translation>
    </message>
    <message>
        <source>delete an event</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>supprimer un événement</translation>
    </message>
    <message>
        <source>the account; the default one if left out</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>le compte&#x202f;; celui par défaut si omis</translation>
    </message>
    <message>
        <source>the addresses that the phone system calls when something happens</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>les adresses que le système téléphonique appelle quand il se passe quelque chose</translation>
    </message>
    <message>
        <source>The addresses (URLs) that the phone system calls at each phone call.</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>Les adresses (URL) que le système téléphonique appelle à chaque appel.</translation>
    </message>
    <message>
        <source>as “clicktodial events list” shows it</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>tel que l’affiche «&#xa0;clicktodial events list&#xa0;»</translation>
    </message>
    <message>
        <source>whose events; the account&apos;s first extension if left out</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>à qui sont les événements&#x202f;; le premier poste du compte si omis</translation>
    </message>
    <message>
        <source>the address that is called</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>l’adresse appelée</translation>
    </message>
    <message>
        <source>a note for people</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>une note pour les humains</translation>
    </message>
    <message>
        <source>switched on</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>switched off</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>how the address is called; GET if left out</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>comment l’adresse est appelée&#x202f;; GET si omis</translation>
    </message>
    <message>
        <source>how to call it</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>comment l’appeler</translation>
    </message>
    <message>
        <source>say what to change: --method, --url, --note, --enabled or --disabled</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>indiquez quoi modifier&#xa0;: --method, --url, --note, --enabled ou --disabled</translation>
    </message>
    <message>
        <source>show which numbers are in a text and how they would be dialled</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>montrer quels numéros contient un texte et comment ils seraient composés</translation>
    </message>
    <message>
        <source>Key in {extension} once the call is answered.</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>Tapez {extension} une fois l’appel pris.</translation>
    </message>
    <message>
        <source>whose dial plan applies; the default account&apos;s if left out</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>le plan de numérotation appliqué&#x202f;; celui du compte par défaut si omis</translation>
    </message>
    <message>
        <source>a number, a link or any text; - reads standard input</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>un numéro, un lien ou un texte quelconque&#x202f;; - lit l’entrée standard</translation>
    </message>
    <message>
        <source>in place of the plan&apos;s, such as BE</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>à la place de celui du plan, par exemple BE</translation>
    </message>
    <message>
        <source>read the letters of a vanity number as the digits of their keys</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>lire les lettres d’un numéro mnémonique comme les chiffres de leurs touches</translation>
    </message>
    <message>
        <source>There is nothing to dial in this text.</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>Il n’y a rien à composer dans ce texte.</translation>
    </message>
    <message>
        <source>“{text}” is not a filter</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un filtre</translation>
    </message>
    <message>
        <source>It looks like published&gt;2026-01-31T09:00, id=c1,c2, id^=c3 or published.</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Il a la forme published&gt;2026-01-31T09:00, id=c1,c2, id^=c3 ou published.</translation>
    </message>
    <message>
        <source>There is no field “{field}” to filter by</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Il n’y a pas de champ «&#xa0;{field}&#xa0;» pour filtrer</translation>
    </message>
    <message>
        <source>The fields are {fields}.</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Les champs sont {fields}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un moment</translation>
    </message>
    <message>
        <source>A time looks like 2026-01-31T09:00 or 2026-01-31T09:00:00+01:00.</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Un moment a la forme 2026-01-31T09:00 ou 2026-01-31T09:00:00+01:00.</translation>
    </message>
    <message>
        <source>Click-to-Dial no longer opens these links.</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Click-to-Dial n’ouvre plus ces liens.</translation>
    </message>
    <message>
        <source>open the phone links of web pages and mails</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>ouvrir les liens téléphoniques des pages web et des e-mails</translation>
    </message>
    <message>
        <source>show which program opens phone links</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>montrer quel programme ouvre les liens téléphoniques</translation>
    </message>
    <message>
        <source>open phone links from now on</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>ouvrir désormais les liens téléphoniques</translation>
    </message>
    <message>
        <source>leave phone links to whoever opened them before</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>laisser les liens téléphoniques au programme qui les ouvrait avant</translation>
    </message>
    <message>
        <source>tel, callto or sip; all of them if left out</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>tel, callto ou sip&#x202f;; tous si omis</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>À nous</translation>
    </message>
    <message>
        <source>Opened by</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>A click on such a link now shows its number in Click-to-Dial, where it waits for Enter. Browsers may ask once whether they may open it. To undo this: “clicktodial links unregister”.</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Un clic sur un tel lien affiche maintenant son numéro dans Click-to-Dial, où il attend Entrée. Les navigateurs demandent parfois une fois s’ils peuvent l’ouvrir. Pour revenir en arrière&#xa0;: «&#xa0;clicktodial links unregister&#xa0;».</translation>
    </message>
    <message>
        <source>Only you can decide this on your system: its settings have been opened. Choose Click-to-Dial there for each kind of link.</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Vous seul pouvez en décider sur votre système&#xa0;: ses paramètres ont été ouverts. Choisissez-y Click-to-Dial pour chaque type de lien.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>“clicktodial links register” has them opened by Click-to-Dial.</source>
        <extracomment>clicktodial/cli/links.py, clicktodial/desktop/checkup.py</extracomment>
        <translation>«&#xa0;clicktodial links register&#xa0;» les fait ouvrir par Click-to-Dial.</translation>
    </message>
    <message>
        <source>show which phones are there, ring or are busy</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>montrer quels téléphones sont présents, sonnent ou sont occupés</translation>
    </message>
    <message>
        <source>an extension; all phones of one&apos;s own if left out</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>un poste&#x202f;; tous vos téléphones si omis</translation>
    </message>
    <message>
        <source>the account that asks; the default one if left out</source>
        <extracomment>clicktodial/cli/presence.py, clicktodial/cli/records.py</extracomment>
        <translation>le compte qui demande&#x202f;; celui par défaut si omis</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Rings</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>clicktodial/cli/presence.py, clicktodial/cli/records.py</extracomment>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>The phone system knows no such phone.</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Le système téléphonique ne connaît pas ce téléphone.</translation>
    </message>
    <message>
        <source>Phones</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>registered</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>needs no registration</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>sans enregistrement nécessaire</translation>
    </message>
    <message>
        <source>not registered</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>registration expired</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>enregistrement expiré</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>show the phone system&apos;s records of past calls</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>afficher le journal d’appels du système téléphonique</translation>
    </message>
    <message>
        <source>a date, or a date and time such as 2026-01-31T09:00</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>une date, ou une date et une heure comme 2026-01-31T09:00</translation>
    </message>
    <message>
        <source>answered since then: {when}; this month if left out</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>pris depuis&#xa0;: {when}&#x202f;; ce mois-ci si omis</translation>
    </message>
    <message>
        <source>answered until then: {when}; a date counts to its end</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>pris jusqu’à&#xa0;: {when}&#x202f;; une date compte jusqu’à sa fin</translation>
    </message>
    <message>
        <source>only calls that ended so</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>seulement les appels terminés ainsi</translation>
    </message>
    <message>
        <source>by time</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>par heure</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>clicktodial/cli/records.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>only calls from this number</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>seulement les appels de ce numéro</translation>
    </message>
    <message>
        <source>only calls to this number</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>seulement les appels vers ce numéro</translation>
    </message>
    <message>
        <source>only calls of this direction</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>seulement les appels dans ce sens</translation>
    </message>
    <message>
        <source>so many at most; {usual} if left out</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>nombre maximal&#x202f;; {usual} si omis</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Cet enregistrement n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not shown</source>
        <comment>{n} more is not shown</comment>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>
            <numerusform>{n} autre n’est pas affiché</numerusform>
            <numerusform>{n} autres ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>The time ends before it begins</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>La période se termine avant de commencer</translation>
    </message>
    <message>
        <source>Exchange --from and --to.</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Échangez --from et --to.</translation>
    </message>
    <message>
        <source>{more}: choose a shorter time, or a greater --most.</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>{more}&#xa0;: choisissez une période plus courte, ou un --most plus grand.</translation>
    </message>
    <message>
        <source>how often someone calls unasked</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>fréquence des appels spontanés</translation>
    </message>
    <message>
        <source>something that goes wrong, e.g. 429=5:3@POST or drop-answer:1; may be repeated</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>une panne, p. ex. 429=5:3@POST ou drop-answer:1&#x202f;; répétable</translation>
    </message>
    <message>
        <source>an oddity of real systems, e.g. entry-missing; may be repeated</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>une bizarrerie des systèmes réels, p. ex. entry-missing&#x202f;; répétable</translation>
    </message>
    <message>
        <source>an address of this computer that is told of calls</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>une adresse de cet ordinateur avertie des appels</translation>
    </message>
    <message>
        <source>how many requests in how many seconds; 30;w=60 by default</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>combien de requêtes en combien de secondes&#x202f;; 30;w=60 par défaut</translation>
    </message>
    <message>
        <source>events that get lost: the next so many, or those of a state; may be repeated</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>des événements perdus&#xa0;: les n prochains, ou ceux d’un état&#x202f;; répétable</translation>
    </message>
    <message>
        <source>Phone system at {url} · App id {app_id} · secret {secret} · token {token} · extension {extension}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Système téléphonique sur {url} · App id {app_id} · secret {secret} · jeton {token} · poste {extension}</translation>
    </message>
    <message>
        <source>Call Control at {url} · tenant {tenant} · extension {extension} · token {token} · client id {client_id} · secret {secret}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Call Control sur {url} · tenant {tenant} · poste {extension} · jeton {token} · id client {client_id} · secret {secret}</translation>
    </message>
    <message>
        <source>Cookies {cookies}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Cookies {cookies}</translation>
    </message>
    <message>
        <source>Certificate authority {file}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Autorité de certification {file}</translation>
    </message>
    <message>
        <source>how long something takes: setup, dial, busy, decline, patience, voicemail</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>durée d’une étape&#xa0;: setup, dial, busy, decline, patience, voicemail</translation>
    </message>
    <message>
        <source>run the built-in phone system on this computer</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>lancer le système téléphonique intégré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Runs a phone system to try, to train and to test with, until Ctrl+C.</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Lance un système téléphonique pour essayer, se former et tester, jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>port; a free one by default</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>port&#x202f;; un port libre par défaut</translation>
    </message>
    <message>
        <source>a loopback address</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>une adresse de boucle locale</translation>
    </message>
    <message>
        <source>another number, another world</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>autre nombre, autre monde</translation>
    </message>
    <message>
        <source>nobody calls unasked</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>personne n’appelle spontanément</translation>
    </message>
    <message>
        <source>when one&apos;s own phone picks up</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>quand votre propre téléphone décroche</translation>
    </message>
    <message>
        <source>v5-doc, v3-doc or field</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>v5-doc, v3-doc ou field</translation>
    </message>
    <message>
        <source>status of empty lists</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>statut des listes vides</translation>
    </message>
    <message>
        <source>HTTPS, with a certificate authority of its own</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>HTTPS, avec sa propre autorité de certification</translation>
    </message>
    <message>
        <source>time moves by /control/advance only</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>le temps n’avance que par /control/advance</translation>
    </message>
    <message>
        <source>calls already going on</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>appels déjà en cours</translation>
    </message>
    <message>
        <source>say where it runs as one JSON document</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>indiquer où il tourne par un document JSON</translation>
    </message>
    <message>
        <source>Call Control</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Call Control</translation>
    </message>
    <message>
        <source>is told who has activated it</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>est averti de qui l’a activé</translation>
    </message>
    <message>
        <source>is told who has left</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>est averti de qui l’a quitté</translation>
    </message>
    <message>
        <source>take the broken forms of the vendor&apos;s samples</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>accepter les formes erronées des exemples du fournisseur</translation>
    </message>
    <message>
        <source>status of success, e.g. 204</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>statut de réussite, p. ex. 204</translation>
    </message>
    <message>
        <source>how late events come</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>retard des événements</translation>
    </message>
    <message>
        <source>The phone system cannot be started</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Le système téléphonique ne peut pas démarrer</translation>
    </message>
    <message>
        <source>The demo&apos;s bridge did not start:</source>
        <extracomment>clicktodial/demo.py</extracomment>
        <translation>La passerelle de la démo n’a pas démarré&#xa0;:</translation>
    </message>
    <message>
        <source>This desktop gives programs no global keys. In its own keyboard settings you can bind a key to the command “clicktodial dial-selection”.</source>
        <extracomment>clicktodial/desktop/hotkey/__init__.py</extracomment>
        <translation>Ce bureau ne donne pas de raccourcis globaux aux programmes. Dans ses propres paramètres de clavier, vous pouvez associer une touche à la commande «&#xa0;clicktodial dial-selection&#xa0;».</translation>
    </message>
    <message>
        <source>macOS refuses global keys (error {n}).</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py</extracomment>
        <translation>macOS refuse les raccourcis globaux (erreur {n}).</translation>
    </message>
    <message>
        <source>macOS refuses these keys (error {n}).</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py</extracomment>
        <translation>macOS refuse ces touches (erreur {n}).</translation>
    </message>
    <message>
        <source>A Mac&apos;s keyboard has no such key.</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py</extracomment>
        <translation>Le clavier d’un Mac n’a pas cette touche.</translation>
    </message>
    <message>
        <source>Another program has these keys.</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py, clicktodial/desktop/hotkey/windows.py, clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Un autre programme utilise ces touches.</translation>
    </message>
    <message>
        <source>You can bind the command “clicktodial dial-selection” to a key in your desktop&apos;s own keyboard settings.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Vous pouvez associer la commande «&#xa0;clicktodial dial-selection&#xa0;» à une touche dans les paramètres de clavier de votre bureau.</translation>
    </message>
    <message>
        <source>You, or your desktop, said no to this key.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Vous ou votre bureau avez refusé cette touche.</translation>
    </message>
    <message>
        <source>Your desktop did not give this key.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Votre bureau n’a pas donné cette touche.</translation>
    </message>
    <message>
        <source>The desktop&apos;s service for global keys does not answer.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Le service du bureau pour les raccourcis globaux ne répond pas.</translation>
    </message>
    <message>
        <source>Your desktop did not answer when it was asked for this key.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Votre bureau n’a pas répondu à la demande de cette touche.</translation>
    </message>
    <message>
        <source>Your desktop refused: {words}</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Votre bureau a refusé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>No key is set for this, another program may have it. Choose one in your desktop&apos;s keyboard settings.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Aucune touche n’est définie pour cela, un autre programme l’a peut-être. Choisissez-en une dans les paramètres de clavier de votre bureau.</translation>
    </message>
    <message>
        <source>Your desktop is asking you about this key. Please answer there.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Votre bureau vous interroge sur cette touche. Répondez-lui.</translation>
    </message>
    <message>
        <source>The desktop&apos;s session bus has ended.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Le bus de session du bureau s’est arrêté.</translation>
    </message>
    <message>
        <source>There is no session bus to ask the desktop for global keys.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Il n’y a pas de bus de session pour demander des raccourcis globaux au bureau.</translation>
    </message>
    <message>
        <source>This desktop does not give global keys to programs.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Ce bureau ne donne pas de raccourcis globaux aux programmes.</translation>
    </message>
    <message>
        <source>The desktop&apos;s service for global keys has ended.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Le service du bureau pour les raccourcis globaux s’est arrêté.</translation>
    </message>
    <message>
        <source>Your desktop took the global keys back.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Votre bureau a repris les raccourcis globaux.</translation>
    </message>
    <message>
        <source>Windows refuses these keys (error {n}).</source>
        <extracomment>clicktodial/desktop/hotkey/windows.py</extracomment>
        <translation>Windows refuse ces touches (erreur {n}).</translation>
    </message>
    <message>
        <source>The connection to the X server is lost.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>La connexion au serveur X est perdue.</translation>
    </message>
    <message>
        <source>There is no X server at {display}.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Il n’y a pas de serveur X sur {display}.</translation>
    </message>
    <message>
        <source>The keyboard, as it is set now, has no such key.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Le clavier, tel qu’il est réglé, n’a pas cette touche.</translation>
    </message>
    <message>
        <source>Click-to-Dial uses these keys for something else.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Click-to-Dial utilise ces touches pour autre chose.</translation>
    </message>
    <message>
        <source>Click-to-Dial is already running, but it does not answer. Quit it, then try again.</source>
        <extracomment>clicktodial/desktop/instance/base.py</extracomment>
        <translation>Click-to-Dial fonctionne déjà, mais ne répond pas. Quittez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The link is too long</source>
        <extracomment>clicktodial/desktop/instance/base.py</extracomment>
        <translation>Le lien est trop long</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <extracomment>clicktodial/desktop/instance/base.py</extracomment>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>{path} cannot be used</source>
        <extracomment>clicktodial/desktop/instance/posix.py, clicktodial/desktop/instance/posix_folder.py, clicktodial/desktop/instance/windows.py, clicktodial/storage/settings.py</extracomment>
        <translation>Impossible d’utiliser {path}</translation>
    </message>
    <message>
        <source>The system says: {words}.</source>
        <extracomment>clicktodial/desktop/autostart/refusal.py, clicktodial/desktop/instance/posix.py, clicktodial/desktop/instance/posix_folder.py, clicktodial/desktop/instance/windows.py, clicktodial/desktop/links/linux.py, clicktodial/desktop/links/macos.py, clicktodial/desktop/links/windows.py, clicktodial/storage/settings.py</extracomment>
        <translation>Message du système&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Remove it, or set CLICKTODIAL_HOME to a folder of your own.</source>
        <extracomment>clicktodial/desktop/instance/posix_folder.py</extracomment>
        <translation>Supprimez-le, ou définissez CLICKTODIAL_HOME sur un dossier à vous.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <extracomment>clicktodial/desktop/instance/posix_folder.py</extracomment>
        <translation>Il appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Other users can change the folder it lies in.</source>
        <extracomment>clicktodial/desktop/instance/posix_folder.py</extracomment>
        <translation>D’autres utilisateurs peuvent modifier le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>no program</source>
        <extracomment>clicktodial/desktop/links/linux.py</extracomment>
        <translation>aucun programme</translation>
    </message>
    <message>
        <source>“{scheme}:” is still opened by {program}.</source>
        <extracomment>clicktodial/desktop/links/linux.py</extracomment>
        <translation>«&#xa0;{scheme}:&#xa0;» s’ouvre toujours avec {program}.</translation>
    </message>
    <message>
        <source>The choice of programs for links cannot be changed</source>
        <extracomment>clicktodial/desktop/links/linux.py, clicktodial/desktop/links/macos.py, clicktodial/desktop/links/windows.py</extracomment>
        <translation>Le choix des programmes pour les liens ne peut pas être modifié</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <extracomment>clicktodial/desktop/links/linux_entry.py</extracomment>
        <translation>Appels téléphoniques</translation>
    </message>
    <message>
        <source>Dial, see, hold, transfer and hang up the calls of your phone</source>
        <extracomment>clicktodial/desktop/links/linux_entry.py, clicktodial/desktop/links/windows.py</extracomment>
        <translation>Composer, voir, mettre en attente, transférer et raccrocher les appels de votre téléphone</translation>
    </message>
    <message>
        <source>{path} is in the way</source>
        <extracomment>clicktodial/desktop/autostart/linux.py, clicktodial/desktop/links/linux_own_entry.py</extracomment>
        <translation>{path} fait obstacle</translation>
    </message>
    <message>
        <source>It was not made by Click-to-Dial and starts another program.</source>
        <extracomment>clicktodial/desktop/links/linux_own_entry.py</extracomment>
        <translation>Il n’a pas été créé par Click-to-Dial et lance un autre programme.</translation>
    </message>
    <message>
        <source>Rename or remove it, then try again.</source>
        <extracomment>clicktodial/desktop/autostart/linux.py, clicktodial/desktop/links/linux_own_entry.py</extracomment>
        <translation>Renommez-le ou supprimez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>macOS gives links only to applications: install Click-to-Dial.app and start it from there.</source>
        <extracomment>clicktodial/desktop/links/macos.py</extracomment>
        <translation>macOS ne confie les liens qu’à des applications&#xa0;: installez Click-to-Dial.app et lancez-le de là.</translation>
    </message>
    <message>
        <source>CLICKTODIAL_HOME is set: macOS would start the program without it, and so with other settings.</source>
        <extracomment>clicktodial/desktop/links/macos.py</extracomment>
        <translation>CLICKTODIAL_HOME est définie&#xa0;: macOS lancerait le programme sans elle, donc avec d’autres paramètres.</translation>
    </message>
    <message>
        <source>Nobody is known who opened “{scheme}:” before. Choose another application in the settings of FaceTime.</source>
        <extracomment>clicktodial/desktop/links/macos.py</extracomment>
        <translation>On ne sait pas qui ouvrait «&#xa0;{scheme}:&#xa0;» auparavant. Choisissez une autre application dans les réglages de FaceTime.</translation>
    </message>
    <message>
        <source>CLICKTODIAL_HOME is set: Windows would start the program without it, and so with other settings.</source>
        <extracomment>clicktodial/desktop/autostart/windows.py, clicktodial/desktop/links/windows.py</extracomment>
        <translation>CLICKTODIAL_HOME est définie&#xa0;: Windows lancerait le programme sans elle, donc avec d’autres paramètres.</translation>
    </message>
    <message>
        <source>Phone link ({scheme}:)</source>
        <extracomment>clicktodial/desktop/links/windows.py</extracomment>
        <translation>Lien téléphonique ({scheme}:)</translation>
    </message>
    <message>
        <source>No keyring service is running in this session.</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Aucun service de trousseau de clés ne fonctionne dans cette session.</translation>
    </message>
    <message>
        <source>It is locked, and it was not unlocked.</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Il est verrouillé, et n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>It could not be opened, or its opening was cancelled.</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Il n’a pas pu être ouvert, ou son ouverture a été annulée.</translation>
    </message>
    <message>
        <source>It refused ({kind}).</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Il a refusé ({kind}).</translation>
    </message>
    <message>
        <source>It failed ({kind}).</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Il a échoué ({kind}).</translation>
    </message>
    <message>
        <source>The selected text cannot be read on this desktop. Type or paste the number instead.</source>
        <extracomment>clicktodial/desktop/selection/__init__.py</extracomment>
        <translation>Le texte sélectionné n’est pas lisible sur ce bureau. Saisissez ou collez plutôt le numéro.</translation>
    </message>
    <message>
        <source>macOS does not let Click-to-Dial copy the selected text. Allow it in System Settings, Privacy &amp; Security, Accessibility; or copy the number yourself, then choose “Dial from clipboard”.</source>
        <extracomment>clicktodial/desktop/selection/macos.py</extracomment>
        <translation>macOS ne laisse pas Click-to-Dial copier le texte sélectionné. Autorisez-le dans Réglages Système, Confidentialité et sécurité, Accessibilité&#x202f;; ou copiez vous-même le numéro, puis choisissez «&#xa0;Composer depuis le presse-papiers&#xa0;».</translation>
    </message>
    <message>
        <source>On this desktop only the window in front can read what was selected.</source>
        <extracomment>clicktodial/desktop/selection/wayland.py</extracomment>
        <translation>Sur ce bureau, seule la fenêtre au premier plan peut lire ce qui a été sélectionné.</translation>
    </message>
    <message>
        <source>The X server does not answer: no text can be read.</source>
        <extracomment>clicktodial/desktop/selection/x11.py</extracomment>
        <translation>Le serveur X ne répond pas&#xa0;: aucun texte n’est lisible.</translation>
    </message>
    <message>
        <source>Part of the settings is wrong</source>
        <extracomment>clicktodial/engine/accounts.py, clicktodial/engine/checkup_desk.py</extracomment>
        <translation>Une partie des paramètres est erronée</translation>
    </message>
    <message>
        <source>Which phone should ring first?</source>
        <extracomment>clicktodial/engine/commands.py, clicktodial/gui/models/dial_form.py, clicktodial/pbx/unifiedapi/creation.py</extracomment>
        <translation>Quel téléphone doit sonner d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>The account “{name}” names no extension. Nothing was dialled.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>Le compte «&#xa0;{name}&#xa0;» n’indique aucun poste. Rien n’a été composé.</translation>
    </message>
    <message>
        <source>Enter your extension in the account&apos;s settings.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>Saisissez votre poste dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Which of your phones should ring?</source>
        <extracomment>clicktodial/engine/commands.py, clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Lequel de vos téléphones doit sonner&#x202f;?</translation>
    </message>
    <message>
        <source>The phone system does not offer this.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>Le système téléphonique ne propose pas cela.</translation>
    </message>
    <message>
        <source>The list of calls is not current.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>La liste des appels n’est pas à jour.</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <extracomment>clicktodial/engine/contact_files.py</extracomment>
        <translation>ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Ask your administrator for the permission, or check the extension.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Demandez l’autorisation à votre administrateur, ou vérifiez le poste.</translation>
    </message>
    <message>
        <source>This extension is not yours</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Ce poste n’est pas le vôtre</translation>
    </message>
    <message>
        <source>Check extension and tenant in the account&apos;s settings. Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Vérifiez le poste et le tenant dans les paramètres du compte. Rien n’a été composé.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many calls in a row</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Trop d’appels d’affilée</translation>
    </message>
    <message>
        <source>Possible again in {seconds} s.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De nouveau possible dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>It is not sent by itself: try again then, or use your phone.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Rien n’est renvoyé automatiquement&#xa0;: réessayez alors, ou utilisez votre téléphone.</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <extracomment>clicktodial/errors.py, clicktodial/gui/models/first_run.py, clicktodial/gui/widgets/dialer.py, clicktodial/model/people.py, clicktodial/storage/imports.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un numéro</translation>
    </message>
    <message>
        <source>There is no number to dial</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Il n’y a pas de numéro à composer</translation>
    </message>
    <message>
        <source>Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py, clicktodial/gui/models/dial_form.py, clicktodial/model/dialling.py, clicktodial/pbx/unifiedapi/creation.py</extracomment>
        <translation>Rien n’a été composé.</translation>
    </message>
    <message>
        <source>Type digits, optionally with a leading +, or an extension such as 0003*210.</source>
        <extracomment>clicktodial/errors.py, clicktodial/model/people.py</extracomment>
        <translation>Saisissez des chiffres, éventuellement précédés de +, ou un poste comme 0003*210.</translation>
    </message>
    <message>
        <source>There is no call “{call}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Il n’y a pas d’appel «&#xa0;{call}&#xa0;»</translation>
    </message>
    <message>
        <source>It may have ended. Nothing was changed.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Il est peut-être terminé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“clicktodial calls” shows the calls that are going on.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>«&#xa0;clicktodial calls&#xa0;» affiche les appels en cours.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Impossible pour le moment</translation>
    </message>
    <message>
        <source>The other program does not hand over its text</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>L’autre programme ne transmet pas son texte</translation>
    </message>
    <message>
        <source>It may be busy, or it hangs. Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Il est peut-être occupé, ou bloqué. Rien n’a été composé.</translation>
    </message>
    <message>
        <source>Try again, or type the number.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Réessayez, ou saisissez le numéro.</translation>
    </message>
    <message>
        <source>{number} is already being dialled</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{number} est déjà en cours de composition</translation>
    </message>
    <message>
        <source>The second press was ignored: a call is placed once.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le second appui a été ignoré&#xa0;: un appel n’est passé qu’une fois.</translation>
    </message>
    <message>
        <source>A call to {name} is still being placed</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Un appel vers {name} est encore en préparation</translation>
    </message>
    <message>
        <source>This phone system places one call at a time. Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Ce système téléphonique passe un appel à la fois. Rien n’a été composé.</translation>
    </message>
    <message>
        <source>Pick up your phone, or end that call first.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Décrochez votre téléphone, ou terminez d’abord cet appel.</translation>
    </message>
    <message>
        <source>No account is set up</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Aucun compte n’est configuré</translation>
    </message>
    <message>
        <source>Click-to-Dial does not know your phone system yet.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Click-to-Dial ne connaît pas encore votre système téléphonique.</translation>
    </message>
    <message>
        <source>Add one in the window, or with “clicktodial account add”.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Ajoutez-en un dans la fenêtre, ou avec «&#xa0;clicktodial account add&#xa0;».</translation>
    </message>
    <message>
        <source>There is no account “{name}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Il n’y a pas de compte «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“clicktodial account list” shows the accounts.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>«&#xa0;clicktodial account list&#xa0;» affiche les comptes.</translation>
    </message>
    <message>
        <source>There is already an account “{name}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Il y a déjà un compte «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Choose another name, or remove that account first.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Choisissez un autre nom, ou retirez d’abord ce compte.</translation>
    </message>
    <message>
        <source>Not signed in to “{name}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Non connecté à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The keyring holds no secret for this account.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le trousseau de clés ne contient pas de secret pour ce compte.</translation>
    </message>
    <message>
        <source>Sign in again in the account&apos;s settings.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Reconnectez-vous dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The phone system said: {words}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Message du système téléphonique&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{name}” refused the sign-in</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a refusé l’authentification</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le trousseau de clés du système n’est pas utilisable</translation>
    </message>
    <message>
        <source>Secrets are asked for each time and kept in memory only; the command line takes one from the environment variable CLICKTODIAL_SECRET.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Les secrets sont demandés à chaque fois et gardés en mémoire seulement&#x202f;; la ligne de commande en prend un dans la variable d’environnement CLICKTODIAL_SECRET.</translation>
    </message>
    <message>
        <source>Nothing was changed by this request.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Cette requête n’a rien modifié.</translation>
    </message>
    <message>
        <source>{host} was not found</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{host} est introuvable</translation>
    </message>
    <message>
        <source>Its name could not be looked up.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Son nom n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Vérifiez l’adresse et la connexion réseau.</translation>
    </message>
    <message>
        <source>No connection to {host}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Pas de connexion à {host}</translation>
    </message>
    <message>
        <source>Check the address, the network connection and the proxy.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Vérifiez l’adresse, la connexion réseau et le proxy.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le certificat de {host} n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address; a company&apos;s own certificate must be installed in the system&apos;s trust store.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Rien n’a été envoyé. Vérifiez l’adresse&#x202f;; le certificat propre à une entreprise doit être installé dans le magasin de certificats du système.</translation>
    </message>
    <message>
        <source>No answer from {host}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Pas de réponse de {host}</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} s.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Il n’a pas répondu en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The phone system has a fault (status {status})</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le système téléphonique est en erreur (statut {status})</translation>
    </message>
    <message>
        <source>Try again later, or tell your administrator.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Réessayez plus tard, ou prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>{host} did not answer like a phone system</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{host} n’a pas répondu comme un système téléphonique</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; a proxy or a log-in page may be in between.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Vérifiez l’adresse du serveur&#x202f;; un proxy ou une page de connexion s’interpose peut-être.</translation>
    </message>
    <message>
        <source>The phone system did not confirm this</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le système téléphonique n’a pas confirmé</translation>
    </message>
    <message>
        <source>It took the request, but its list shows the call as before.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Il a accepté la requête, mais sa liste montre l’appel comme avant.</translation>
    </message>
    <message>
        <source>Look at your phone, then try again.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Regardez votre téléphone, puis réessayez.</translation>
    </message>
    <message>
        <source>It is not known whether {number} was dialled</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>On ne sait pas si {number} a été composé</translation>
    </message>
    <message>
        <source>The phone system&apos;s answer was lost, and nothing was heard of the call since.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>La réponse du système téléphonique s’est perdue, et l’appel n’a plus donné signe depuis.</translation>
    </message>
    <message>
        <source>Look at your phone before you dial again.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Regardez votre téléphone avant de recomposer.</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <extracomment>clicktodial/errors.py, clicktodial/storage/contact_files.py</extracomment>
        <translation>Impossible de lire {path}</translation>
    </message>
    <message>
        <source>The file was kept as {kept_as}; a new one is used.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le fichier a été conservé sous {kept_as}&#x202f;; un nouveau est utilisé.</translation>
    </message>
    <message>
        <source>The token or the App&apos;s secret is not valid (any more).</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le jeton ou le secret de l’App n’est pas (ou plus) valable.</translation>
    </message>
    <message>
        <source>The phone system refused</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le système téléphonique a refusé</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Son message&#xa0;: {words}</translation>
    </message>
    <message>
        <source>It gave no reason (status {status}).</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Il n’a pas donné de raison (statut {status}).</translation>
    </message>
    <message>
        <source>The phone system does not permit this</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le système téléphonique ne le permet pas</translation>
    </message>
    <message>
        <source>The phone system does not offer this</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Le système téléphonique ne propose pas cela</translation>
    </message>
    <message>
        <source>Too many requests to the phone system</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Trop de requêtes au système téléphonique</translation>
    </message>
    <message>
        <source>Qt says: {words}.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Message de Qt&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The commands work without a window: see “clicktodial --help”.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Les commandes fonctionnent sans fenêtre&#xa0;: voir «&#xa0;clicktodial --help&#xa0;».</translation>
    </message>
    <message>
        <source>A library of the system is missing: {name}.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Une bibliothèque du système manque&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Install it with your system&apos;s package manager, then start again.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Installez-la avec le gestionnaire de paquets de votre système, puis relancez.</translation>
    </message>
    <message>
        <source>Click-to-Dial cannot open a window here</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Click-to-Dial ne peut pas ouvrir de fenêtre ici</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Systèmes téléphoniques</translation>
    </message>
    <message>
        <source>{qt}, PySide6 {pyside}</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>{qt}, PySide6 {pyside}</translation>
    </message>
    <message>
        <source>Windows are shown by</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Fenêtres affichées par</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Settings and accounts</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Paramètres et comptes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/about.py, clicktodial/gui/models/account_steps.py, clicktodial/gui/windows/settings_contacts.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py</extracomment>
        <translation>Emplacement des contacts</translation>
    </message>
    <message>
        <source>{host} did not answer like a source of contacts</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{host} n’a pas répondu comme une source de contacts</translation>
    </message>
    <message>
        <source>Check the source&apos;s address. The contacts stay as they were.</source>
        <extracomment>clicktodial/errors.py, clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Vérifiez l’adresse de la source. Les contacts restent tels quels.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>from an installer</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>par un programme d’installation</translation>
    </message>
    <message>
        <source>as a Python package</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>comme paquet Python</translation>
    </message>
    <message>
        <source>enter the new one</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>saisissez le nouveau</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>conservé dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keyring</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Laissez vide pour garder celui du trousseau de clés</translation>
    </message>
    <message>
        <source>VoipNow / Hubgets</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>VoipNow / Hubgets</translation>
    </message>
    <message>
        <source>Telsmart</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Telsmart</translation>
    </message>
    <message>
        <source>VoipNow / Hubgets (UnifiedAPI)</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>VoipNow / Hubgets (UnifiedAPI)</translation>
    </message>
    <message>
        <source>Telsmart (Call Control)</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Telsmart (Call Control)</translation>
    </message>
    <message>
        <source>App id and secret</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>App id et secret</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Hubgets cookies</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Cookies Hubgets</translation>
    </message>
    <message>
        <source>The company&apos;s bridge</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>La passerelle de l’entreprise</translation>
    </message>
    <message>
        <source>What this account is called here, such as Work</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Le nom de ce compte ici, par exemple Travail</translation>
    </message>
    <message>
        <source>What your company&apos;s phones work with; your administrator knows</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Ce qui fait fonctionner les téléphones de votre entreprise&#x202f;; votre administrateur le sait</translation>
    </message>
    <message>
        <source>The address of your phone system, as your administrator gave it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>L’adresse de votre système téléphonique, donnée par votre administrateur</translation>
    </message>
    <message>
        <source>Your own phone, which rings first. Several are separated by commas: the first one dials. Without one no call can be placed.</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Votre propre téléphone, qui sonne d’abord. Séparez plusieurs postes par des virgules&#xa0;: le premier compose. Sans poste, aucun appel ne peut être passé.</translation>
    </message>
    <message>
        <source>An App&apos;s id and secret renew the sign-in by themselves</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>L’id et le secret d’une App renouvellent l’authentification d’eux-mêmes</translation>
    </message>
    <message>
        <source>It stands beside the App&apos;s secret in the phone system</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Il figure à côté du secret de l’App dans le système téléphonique</translation>
    </message>
    <message>
        <source>@me, or the numeric id of the user</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>@me, ou l’id numérique de l’utilisateur</translation>
    </message>
    <message>
        <source>Your company&apos;s bridge tells of calls as they happen. Leave it empty if there is none: the phone system is asked again and again then.</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>La passerelle de votre entreprise signale les appels au fur et à mesure. Laissez vide s’il n’y en a pas&#xa0;: le système téléphonique est alors interrogé régulièrement.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>clicktodial/gui/models/account_fields.py, clicktodial/gui/widgets/capture_field.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The bridge renews the sign-in, and tells of calls as they happen</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>La passerelle renouvelle l’authentification et signale les appels au fur et à mesure</translation>
    </message>
    <message>
        <source>Leave it empty: the bridge knows it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Laissez vide&#xa0;: la passerelle le connaît</translation>
    </message>
    <message>
        <source>the bridge knows it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>connu de la passerelle</translation>
    </message>
    <message>
        <source>The address of your company&apos;s bridge, as your administrator gave it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>L’adresse de la passerelle de votre entreprise, donnée par votre administrateur</translation>
    </message>
    <message>
        <source>Leave it empty unless your administrator gave you another one</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Laissez vide, sauf si votre administrateur vous en a donné une autre</translation>
    </message>
    <message>
        <source>Your company&apos;s id at the phone system, as your administrator gave it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>L’id de votre entreprise dans le système téléphonique, donné par votre administrateur</translation>
    </message>
    <message>
        <source>Your own phone, which rings first</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Votre propre téléphone, qui sonne d’abord</translation>
    </message>
    <message>
        <source>Your company&apos;s bridge tells of calls as they happen. Leave it empty if there is none: you can dial then, but nothing is known of your calls.</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>La passerelle de votre entreprise signale les appels au fur et à mesure. Laissez vide s’il n’y en a pas&#xa0;: vous pouvez alors composer, mais rien n’est connu de vos appels.</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keyring, not in a file</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Il est conservé dans le trousseau de clés du système, pas dans un fichier</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Le nom manque</translation>
    </message>
    <message>
        <source>Any will do, such as Work.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>N’importe lequel convient, par exemple Travail.</translation>
    </message>
    <message>
        <source>The server&apos;s address is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>L’adresse du serveur manque</translation>
    </message>
    <message>
        <source>Your administrator knows it.</source>
        <extracomment>clicktodial/gui/models/account_form.py, clicktodial/model/settings.py</extracomment>
        <translation>Votre administrateur la connaît.</translation>
    </message>
    <message>
        <source>The bridge&apos;s address is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py, clicktodial/model/settings.py</extracomment>
        <translation>L’adresse de la passerelle manque</translation>
    </message>
    <message>
        <source>The server is another one</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Le serveur est différent</translation>
    </message>
    <message>
        <source>What the bridge gives out would be sent there.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Ce que fournit la passerelle y serait envoyé.</translation>
    </message>
    <message>
        <source>Enter the bridge token again.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Saisissez à nouveau le jeton de la passerelle.</translation>
    </message>
    <message>
        <source>The bridge is another one</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>La passerelle est différente</translation>
    </message>
    <message>
        <source>The token in the keyring is for {server} only.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Le jeton du trousseau de clés est pour {server} uniquement.</translation>
    </message>
    <message>
        <source>Enter the token for the new bridge.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Saisissez le jeton de la nouvelle passerelle.</translation>
    </message>
    <message>
        <source>The bridge token is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Le jeton de la passerelle manque</translation>
    </message>
    <message>
        <source>Your administrator gives it out. Without one leave the bridge&apos;s address empty.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Votre administrateur le délivre. Sans jeton, laissez vide l’adresse de la passerelle.</translation>
    </message>
    <message>
        <source>It is too long, or holds characters that no secret has.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Il est trop long, ou contient des caractères qu’aucun secret ne contient.</translation>
    </message>
    <message>
        <source>The secret in the keyring is for {server} only.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Le secret du trousseau de clés est pour {server} uniquement.</translation>
    </message>
    <message>
        <source>Enter the secret for the new server.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Saisissez le secret du nouveau serveur.</translation>
    </message>
    <message>
        <source>The token is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Le jeton manque</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Le secret manque</translation>
    </message>
    <message>
        <source>The cookies are missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Les cookies manquent</translation>
    </message>
    <message>
        <source>The bridge of “{name}”: {error}</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>La passerelle de «&#xa0;{name}&#xa0;»&#xa0;: {error}</translation>
    </message>
    <message>
        <source>extension from the bridge</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>poste fourni par la passerelle</translation>
    </message>
    <message>
        <source>no extension</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>aucun poste</translation>
    </message>
    <message>
        <source>bridge: {trouble}</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>passerelle&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>What it offers</source>
        <extracomment>clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Fonctions proposées</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>Essai</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>non fait</translation>
    </message>
    <message>
        <source>failed at “{step}”</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>échec à «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>everything works</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>tout fonctionne</translation>
    </message>
    <message>
        <source>Pick up your phone to call {name} ({number})</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Décrochez votre téléphone pour appeler {name} ({number})</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Votre téléphone sonne&#xa0;: décrochez</translation>
    </message>
    <message>
        <source>You had joined {name}&apos;s call. The list of calls is not current: you may still be heard or hear it.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Vous aviez rejoint l’appel de {name}. La liste des appels n’est pas à jour&#xa0;: on vous entend peut-être encore, ou vous l’entendez.</translation>
    </message>
    <message>
        <source>Inviting {name}…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Invitation de {name}…</translation>
    </message>
    <message>
        <source>Pick up your phone to call {number}</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Décrochez votre téléphone pour appeler {number}</translation>
    </message>
    <message>
        <source>on hold · take it back on your phone</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>en attente · reprenez-le sur votre téléphone</translation>
    </message>
    <message>
        <source>on hold by you</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>mis en attente par vous</translation>
    </message>
    <message>
        <source>on hold by them</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>mis en attente par l’autre</translation>
    </message>
    <message>
        <source>Your phones are ringing: pick one up to call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Vos téléphones sonnent&#xa0;: décrochez</translation>
    </message>
    <message>
        <source>{phone} is ringing: pick up to call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>{phone} sonne&#xa0;: décrochez</translation>
    </message>
    <message>
        <source>you had joined this call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>vous aviez rejoint cet appel</translation>
    </message>
    <message>
        <source>was being invited</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>était en cours d’invitation</translation>
    </message>
    <message>
        <source>was being set up</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>était en préparation</translation>
    </message>
    <message>
        <source>in call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>en communication</translation>
    </message>
    <message>
        <source>you have joined this call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>vous avez rejoint cet appel</translation>
    </message>
    <message>
        <source>Asking the phone system to call…</source>
        <extracomment>clicktodial/gui/models/call_words.py, clicktodial/gui/models/first_run.py</extracomment>
        <translation>Demande d’appel au système téléphonique…</translation>
    </message>
    <message>
        <source>Asking the phone system to call you back…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Demande de rappel au système téléphonique…</translation>
    </message>
    <message>
        <source>Asking the phone system to invite…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Demande d’invitation au système téléphonique…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>clicktodial/gui/models/call_words.py, clicktodial/gui/models/first_run.py, clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Ringing {name}…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Sonne chez {name}…</translation>
    </message>
    <message>
        <source>Picked up, calling {name}…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Décroché, appel de {name}…</translation>
    </message>
    <message>
        <source>is calling · pick up your phone</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>vous appelle · décrochez votre téléphone</translation>
    </message>
    <message>
        <source>in the parking lot</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>en parcage</translation>
    </message>
    <message>
        <source>state not known</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>in the conference</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>dans la conférence</translation>
    </message>
    <message>
        <source>the conference is open</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>la conférence est ouverte</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to join…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Décrochez pour rejoindre…</translation>
    </message>
    <message>
        <source>was connected</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>était en communication</translation>
    </message>
    <message>
        <source>was on hold</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>était en attente</translation>
    </message>
    <message>
        <source>was being called</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>était appelé</translation>
    </message>
    <message>
        <source>was parked</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>était parqué</translation>
    </message>
    <message>
        <source>was calling</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>appelait</translation>
    </message>
    <message>
        <source>you are listening in</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>vous écoutez</translation>
    </message>
    <message>
        <source>you are whispering</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>vous soufflez</translation>
    </message>
    <message>
        <source>you have barged in</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>vous êtes intervenu</translation>
    </message>
    <message>
        <source>You are listening in on {name}&apos;s call. Nobody hears you.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Vous écoutez l’appel de {name}. Personne ne vous entend.</translation>
    </message>
    <message>
        <source>You are whispering to {name}. Only {name} hears you.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Vous soufflez à {name}. Seul {name} vous entend.</translation>
    </message>
    <message>
        <source>You have barged in on {name}&apos;s call. Everybody hears you.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Vous intervenez dans l’appel de {name}. Tout le monde vous entend.</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to listen in…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Décrochez pour écouter…</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to whisper…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Décrochez pour souffler…</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to barge in…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Décrochez pour intervenir…</translation>
    </message>
    <message>
        <source>Not set: numbers are dialled as typed</source>
        <extracomment>clicktodial/gui/models/countries.py</extracomment>
        <translation>Non défini&#xa0;: les numéros sont composés tels quels</translation>
    </message>
    <message>
        <source>“{text}” is no country</source>
        <extracomment>clicktodial/gui/models/countries.py, clicktodial/model/reading/rules.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un pays</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave the field empty.</source>
        <extracomment>clicktodial/gui/models/countries.py</extracomment>
        <translation>Choisissez-en un dans la liste, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Tick one, or enter another number.</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>Cochez-en un, ou saisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Enter minutes, from 1 to {most}.</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>Saisissez des minutes, de 1 à {most}.</translation>
    </message>
    <message>
        <source>shows {caller_id}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>affiche {caller_id}</translation>
    </message>
    <message>
        <source>{duration} min at most</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>{duration} min au plus</translation>
    </message>
    <message>
        <source>with video</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>avec vidéo</translation>
    </message>
    <message>
        <source>callback to {phone}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>rappel sur {phone}</translation>
    </message>
    <message>
        <source>invited to conference {number}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>invité à la conférence {number}</translation>
    </message>
    <message>
        <source>invited to the conference {extension}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>invité à la conférence {extension}</translation>
    </message>
    <message>
        <source>A call cannot last that long</source>
        <extracomment>clicktodial/gui/models/dial_form.py, clicktodial/model/dialling.py</extracomment>
        <translation>Un appel ne peut pas durer aussi longtemps</translation>
    </message>
    <message>
        <source>This is not a duration</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>Ce n’est pas une durée</translation>
    </message>
    <message>
        <source>from {extension}</source>
        <extracomment>clicktodial/gui/models/dial_form.py, clicktodial/gui/models/reading.py</extracomment>
        <translation>depuis {extension}</translation>
    </message>
    <message>
        <source>Your phone was not picked up in {seconds} s. Nothing was dialled.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Votre téléphone n’a pas été décroché en {seconds}&#xa0;s. Rien n’a été composé.</translation>
    </message>
    <message>
        <source>Your phone did not take the call, so nothing was dialled. Is it free and switched on?</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Votre téléphone n’a pas pris l’appel&#xa0;: rien n’a donc été composé. Est-il libre et allumé&#x202f;?</translation>
    </message>
    <message>
        <source>Ended · {duration}</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Terminé · {duration}</translation>
    </message>
    <message>
        <source>{name} did not answer, or was busy.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{name} n’a pas répondu, ou était occupé.</translation>
    </message>
    <message>
        <source>{phone} was not picked up in {seconds} s. Nothing was dialled.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{phone} n’a pas été décroché en {seconds}&#xa0;s. Rien n’a été composé.</translation>
    </message>
    <message>
        <source>{name} did not take the call.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{name} n’a pas pris l’appel.</translation>
    </message>
    <message>
        <source>{phone} did not take the call, so nothing was dialled.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{phone} n’a pas pris l’appel&#xa0;: rien n’a donc été composé.</translation>
    </message>
    <message>
        <source>The call had already ended</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>L’appel était déjà terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/endings.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Transferred to {target}</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/endings.py</extracomment>
        <translation>Transféré vers {target}</translation>
    </message>
    <message>
        <source>Sent to voicemail</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Envoyé vers la messagerie vocale</translation>
    </message>
    <message>
        <source>Called you · not answered</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Vous a appelé · sans réponse</translation>
    </message>
    <message>
        <source>The call could not be set up. Check the number.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>L’appel n’a pas pu être établi. Vérifiez le numéro.</translation>
    </message>
    <message>
        <source>The call ended at once. Your phone may be busy or switched off.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>L’appel s’est terminé aussitôt. Votre téléphone est peut-être occupé ou éteint.</translation>
    </message>
    <message>
        <source>Unknown event {code}</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Événement inconnu {code}</translation>
    </message>
    <message>
        <source>unknown method</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>méthode inconnue</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>modifié {when}</translation>
    </message>
    <message>
        <source>another extension…</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>un autre poste…</translation>
    </message>
    <message>
        <source>A call comes in</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Un appel arrive</translation>
    </message>
    <message>
        <source>A call goes out</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Un appel part</translation>
    </message>
    <message>
        <source>A call ends</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Un appel se termine</translation>
    </message>
    <message>
        <source>An incoming call is answered</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Un appel entrant est pris</translation>
    </message>
    <message>
        <source>An outgoing call is answered</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Un appel sortant est pris</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Événement inconnu</translation>
    </message>
    <message>
        <source>enabled</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not in your contacts</source>
        <extracomment>clicktodial/gui/models/found.py, clicktodial/gui/models/suggestions.py</extracomment>
        <translation>absent de vos contacts</translation>
    </message>
    <message>
        <source>Add an account first: nothing can be dialled.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Ajoutez d’abord un compte&#xa0;: rien ne peut être composé.</translation>
    </message>
    <message>
        <source>Click here: on this desktop only the window in front may read.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Cliquez ici&#xa0;: sur ce bureau, seule la fenêtre au premier plan peut lire.</translation>
    </message>
    <message>
        <source>Reading the selected text…</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Lecture du texte sélectionné…</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Lecture du presse-papiers…</translation>
    </message>
    <message>
        <source>In the selected text</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Dans le texte sélectionné</translation>
    </message>
    <message>
        <source>In the clipboard</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Dans le presse-papiers</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>The selected text cannot be read yet</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Le texte sélectionné n’est pas encore lisible</translation>
    </message>
    <message>
        <source>The clipboard cannot be read yet</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Le presse-papiers n’est pas encore lisible</translation>
    </message>
    <message>
        <source>No text is selected</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Aucun texte n’est sélectionné</translation>
    </message>
    <message>
        <source>Select a number in any program, then press the key again.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Sélectionnez un numéro dans n’importe quel programme, puis appuyez à nouveau sur la touche.</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Le presse-papiers ne contient pas de texte</translation>
    </message>
    <message>
        <source>Copy a number in any program, then try again.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Copiez un numéro dans n’importe quel programme, puis réessayez.</translation>
    </message>
    <message>
        <source>No phone number in the selected text</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Pas de numéro de téléphone dans le texte sélectionné</translation>
    </message>
    <message>
        <source>No phone number in the clipboard</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Pas de numéro de téléphone dans le presse-papiers</translation>
    </message>
    <message>
        <source>✓ active</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✓ actif</translation>
    </message>
    <message>
        <source>✓ active: the desktop has set {keys}</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✓ actif&#xa0;: le bureau a défini {keys}</translation>
    </message>
    <message>
        <source>✓ active: the desktop has the key</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✓ actif&#xa0;: le bureau a la touche</translation>
    </message>
    <message>
        <source>On this desktop you decide in the desktop&apos;s own settings which keys these are; what is chosen here is what Click-to-Dial asks for. To change a key later, open the desktop&apos;s settings, then Keyboard, then Shortcuts, and look for Click-to-Dial.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>Sur ce bureau, c’est vous qui décidez de ces touches, dans les paramètres du bureau&#x202f;; le choix fait ici est ce que Click-to-Dial demande. Pour changer une touche plus tard, ouvrez les paramètres du bureau, puis Clavier, puis Raccourcis, et cherchez Click-to-Dial.</translation>
    </message>
    <message>
        <source>… not known yet</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>… pas encore connu</translation>
    </message>
    <message>
        <source>{keys} is taken already</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>{keys} est déjà pris</translation>
    </message>
    <message>
        <source>It does this: {what}.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>Cela fait ceci&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Choose another one, or remove it there first.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>Choisissez-en un autre, ou retirez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>– no key</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>– aucune touche</translation>
    </message>
    <message>
        <source>✗ Another program has this key: choose another one.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Un autre programme a cette touche&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>✗ This keyboard has no such key: choose another one.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Ce clavier n’a pas cette touche&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>✗ The desktop refused this key.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Le bureau a refusé cette touche.</translation>
    </message>
    <message>
        <source>✗ Global keys do not work here.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Les raccourcis globaux ne fonctionnent pas ici.</translation>
    </message>
    <message>
        <source>tel: links, as on web pages</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>liens tel:, comme sur les pages web</translation>
    </message>
    <message>
        <source>callto: links, as in older programs</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>liens callto:, comme dans les anciens programmes</translation>
    </message>
    <message>
        <source>sip: links, as in company directories</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>liens sip:, comme dans les annuaires d’entreprise</translation>
    </message>
    <message>
        <source>… asking the desktop</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>… demande au bureau</translation>
    </message>
    <message>
        <source>… not known</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>… inconnu</translation>
    </message>
    <message>
        <source>– Opened by {program}</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>– Ouverts par {program}</translation>
    </message>
    <message>
        <source>Open with Click-to-Dial</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>Ouvrir avec Click-to-Dial</translation>
    </message>
    <message>
        <source>– No program opens them</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>– Aucun programme ne les ouvre</translation>
    </message>
    <message>
        <source>✓ Opened by Click-to-Dial</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>✓ Ouverts par Click-to-Dial</translation>
    </message>
    <message>
        <source>Leave to others</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>Laisser à d’autres</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <extracomment>clicktodial/gui/models/palette.py</extracomment>
        <translation>{action}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{beginning}…</source>
        <extracomment>clicktodial/gui/models/palette.py</extracomment>
        <translation>{beginning}…</translation>
    </message>
    <message>
        <source>Transfer {name} to</source>
        <extracomment>clicktodial/gui/models/palette.py</extracomment>
        <translation>Transférer {name} vers</translation>
    </message>
    <message>
        <source>My voicemail</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>Ma messagerie vocale</translation>
    </message>
    <message>
        <source>of extension {extension}</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>du poste {extension}</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>clicktodial/gui/models/places.py, clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Parquer</translation>
    </message>
    <message>
        <source>in a free slot of the parking lot</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>à une place libre du parcage</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/engine/incoming/words.py, clicktodial/gui/models/places.py, clicktodial/gui/models/rows.py</extracomment>
        <translation>Vers la messagerie</translation>
    </message>
    <message>
        <source>Park now</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>Parquer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>{n} more numbers were found.</source>
        <comment>One more number was found.</comment>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>
            <numerusform>Un autre numéro a été trouvé.</numerusform>
            <numerusform>{n} autres numéros ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{result} · before: {number}</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>{result} · avant&#xa0;: {number}</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>clicktodial/gui/models/people.py, clicktodial/gui/models/plan_form.py</extracomment>
        <translation>aucun numéro</translation>
    </message>
    <message>
        <source>“{text}” is no list of lengths</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une liste de longueurs</translation>
    </message>
    <message>
        <source>Write amounts of digits, such as 3, 4.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Écrivez des nombres de chiffres, par exemple 3, 4.</translation>
    </message>
    <message>
        <source>Then key in {extension} on your phone.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Tapez ensuite {extension} sur votre téléphone.</translation>
    </message>
    <message>
        <source>{caution} Never dialled without Enter.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>{caution} Jamais composé sans Entrée.</translation>
    </message>
    <message>
        <source>! changed</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>! modifié</translation>
    </message>
    <message>
        <source>There is no number to dial in this text.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Il n’y a pas de numéro à composer dans ce texte.</translation>
    </message>
    <message>
        <source>Dialled as typed</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Composé tel quel</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>clicktodial/gui/models/presence.py</extracomment>
        <translation>libre</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>clicktodial/gui/models/presence.py</extracomment>
        <translation>sonne</translation>
    </message>
    <message>
        <source>on a call</source>
        <extracomment>clicktodial/gui/models/presence.py</extracomment>
        <translation>en communication</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>clicktodial/gui/models/presence.py, clicktodial/gui/models/status.py</extracomment>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>then key in {extension}</source>
        <extracomment>clicktodial/gui/models/reading.py</extracomment>
        <translation>puis tapez {extension}</translation>
    </message>
    <message>
        <source>as you chose</source>
        <extracomment>clicktodial/gui/models/reading.py</extracomment>
        <translation>selon votre choix</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/widgets/supervision.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/tray.py</extracomment>
        <translation>Appeler à nouveau</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/widgets/banner.py, clicktodial/gui/widgets/undo_bar.py</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The list of calls is not current</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>La liste des appels n’est pas à jour</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/windows/settings_calls.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Intercepter</translation>
    </message>
    <message>
        <source>Barge in</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Intervenir</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Souffler</translation>
    </message>
    <message>
        <source>Listen in</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>● Recording</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>● Enregistrement</translation>
    </message>
    <message>
        <source>time since pick-up</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>depuis le décroché</translation>
    </message>
    <message>
        <source>via {extension}</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>via {extension}</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Copier le numéro</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Park for…</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Parquer pendant…</translation>
    </message>
    <message>
        <source>Click-to-Dial: {state}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>Click-to-Dial&#xa0;: {state}</translation>
    </message>
    <message>
        <source>no account</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>aucun compte</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts</source>
        <comment>{n} account</comment>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>
            <numerusform>{n} compte</numerusform>
            <numerusform>{n} comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>list is {seconds} s old</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>liste vieille de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>up to date</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>à jour</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>clicktodial/gui/models/status.py, clicktodial/gui/tray.py</extracomment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>ringing: {names}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>sonne&#xa0;: {names}</translation>
    </message>
    <message>
        <source>on a call: {names}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>en communication&#xa0;: {names}</translation>
    </message>
    <message>
        <source>on hold: {names}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>en attente&#xa0;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} missed calls</source>
        <comment>{n} missed call</comment>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/status.py</extracomment>
        <translation>
            <numerusform>{n} appel manqué</numerusform>
            <numerusform>{n} appels manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>not current</source>
        <extracomment>clicktodial/gui/models/status.py, clicktodial/gui/models/team.py, clicktodial/gui/tray.py</extracomment>
        <translation>pas à jour</translation>
    </message>
    <message>
        <source>signed out</source>
        <extracomment>clicktodial/gui/models/status.py, clicktodial/gui/tray.py</extracomment>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>en direct</translation>
    </message>
    <message>
        <source>polling</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>interrogation</translation>
    </message>
    <message>
        <source>no live call status</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>pas d’état des appels en direct</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting…</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>was in a call with {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>était en communication avec {other}</translation>
    </message>
    <message>
        <source>{name} with {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>{name} avec {other}</translation>
    </message>
    <message>
        <source>This colleague&apos;s calls are not known right now</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Les appels de ce collègue sont inconnus pour le moment</translation>
    </message>
    <message>
        <source>Your phone is in this call already, or rings to join it</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Votre téléphone participe déjà à cet appel, ou sonne pour le rejoindre</translation>
    </message>
    <message>
        <source>Another action is still under way</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Une autre action est encore en cours</translation>
    </message>
    <message>
        <source>is about to call {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>va appeler {other}</translation>
    </message>
    <message>
        <source>is calling {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>appelle {other}</translation>
    </message>
    <message>
        <source>{other} is calling</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>{other} appelle</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>avec {other}</translation>
    </message>
    <message>
        <source>with {other}, on hold</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>avec {other}, en attente</translation>
    </message>
    <message>
        <source>with {other}, parked</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>avec {other}, parqué</translation>
    </message>
    <message>
        <source>with {other}, state not known</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>avec {other}, état inconnu</translation>
    </message>
    <message>
        <source>Whisper, and hear the call</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Souffler et entendre l’appel</translation>
    </message>
    <message>
        <source>Whisper, without hearing the call</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Souffler sans entendre l’appel</translation>
    </message>
    <message>
        <source>Hang up…</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Raccrocher…</translation>
    </message>
    <message>
        <source>Bring the last number back</source>
        <extracomment>clicktodial/gui/quick_windows.py, clicktodial/gui/windows/keys.py</extracomment>
        <translation>Rappeler le dernier numéro dans le champ</translation>
    </message>
    <message>
        <source>Show window</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Dial from clipboard</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Composer depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Chercher ou agir…</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Équipe…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Comptes…</translation>
    </message>
    <message>
        <source>Phone call events…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Événements d’appel…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/key_sheet.py, clicktodial/gui/windows/settings_keys.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>About Click-to-Dial</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/about.py</extracomment>
        <translation>À propos de Click-to-Dial</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{account}: {state}</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>{account}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>No news from “{account}” for {seconds} s: what is shown may be over.</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Pas de nouvelles de «&#xa0;{account}&#xa0;» depuis {seconds}&#xa0;s&#xa0;: ce qui s’affiche est peut-être terminé.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Nouvel essai dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>clicktodial/gui/widgets/call_list.py, clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>clicktodial/gui/widgets/call_row.py, clicktodial/gui/widgets/history_bars.py, clicktodial/gui/widgets/history_filter.py, clicktodial/gui/widgets/team_row.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More actions: {name}</source>
        <extracomment>clicktodial/gui/widgets/call_row.py, clicktodial/gui/widgets/history_bars.py, clicktodial/gui/widgets/team_row.py, clicktodial/tour.py</extracomment>
        <translation>Autres actions&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>clicktodial/gui/widgets/call_row.py</extracomment>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Press the keys together. Esc cancels, Backspace removes the key, Tab goes on.</source>
        <extracomment>clicktodial/gui/widgets/capture_field.py</extracomment>
        <translation>Appuyez sur les touches ensemble. Échap annule, Retour arrière retire la touche, Tab passe à la suite.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <extracomment>clicktodial/gui/widgets/capture_field.py</extracomment>
        <translation>Appuyez sur les touches…</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>asked by voice</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>demandé par la voix</translation>
    </message>
    <message>
        <source>The phone system ends the call after so many minutes</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Le système téléphonique termine l’appel après ce nombre de minutes</translation>
    </message>
    <message>
        <source>It is used for this call and not kept</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Il sert à cet appel et n’est pas conservé</translation>
    </message>
    <message>
        <source>With &amp;video</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Avec &amp;vidéo</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>clicktodial/gui/models/past_calls.py, clicktodial/gui/widgets/dial_options.py, clicktodial/gui/widgets/dialer.py, clicktodial/gui/widgets/person_card.py, clicktodial/gui/widgets/team.py, clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py, clicktodial/gui/widgets/person_merge.py, clicktodial/gui/widgets/team_adder.py, clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc: nothing is dialled</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Échap&#xa0;: rien n’est composé</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Appeler {name}</translation>
    </message>
    <message>
        <source>{number} · your own phone rings first</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{number} · votre propre téléphone sonne d’abord</translation>
    </message>
    <message>
        <source>{number} · the phone system calls you back, then them</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{number} · le système téléphonique vous rappelle, puis l’appelle</translation>
    </message>
    <message>
        <source>{number} · is invited to a conference</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{number} · est invité à une conférence</translation>
    </message>
    <message>
        <source>Your &amp;public number, which rings first</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Votre numéro &amp;public, qui sonne d’abord</translation>
    </message>
    <message>
        <source>An&amp;other number, which rings too</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Un &amp;autre numéro, qui sonne aussi</translation>
    </message>
    <message>
        <source>Callback &amp;extension</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Pos&amp;te Callback</translation>
    </message>
    <message>
        <source>Conference &amp;extension</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Pos&amp;te de conférence</translation>
    </message>
    <message>
        <source>Always call {name} like this</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Toujours appeler {name} ainsi</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>These phones ring first</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Ces téléphones sonnent d’abord</translation>
    </message>
    <message>
        <source>&amp;Number of the conference</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Numéro de la conférence</translation>
    </message>
    <message>
        <source>&amp;PIN of the conference</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Code P&amp;IN de la conférence</translation>
    </message>
    <message>
        <source>Caller id shown to &amp;me</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Numéro affiché chez &amp;moi</translation>
    </message>
    <message>
        <source>Caller id shown to &amp;them</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Numéro affiché chez l’a&amp;utre</translation>
    </message>
    <message>
        <source>&amp;Longest duration, in minutes</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Durée maximale, en minutes</translation>
    </message>
    <message>
        <source>Too many calls in a row: possible again in {seconds} s</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Trop d’appels d’affilée&#xa0;: de nouveau possible dans {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>clicktodial/gui/widgets/dialer.py, clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Nom ou numéro à appeler</translation>
    </message>
    <message>
        <source>As remembered: {how}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Comme mémorisé&#xa0;: {how}</translation>
    </message>
    <message>
        <source>Forget how this number is called</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Oublier comment ce numéro est appelé</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py, clicktodial/gui/windows/palette.py</extracomment>
        <translation>Appeler {number}</translation>
    </message>
    <message>
        <source>No number has been dialled yet</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Aucun numéro n’a encore été composé</translation>
    </message>
    <message>
        <source>Type a name or a number first</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Saisissez d’abord un nom ou un numéro</translation>
    </message>
    <message>
        <source>As typed: {number}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Tel quel&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Letters as keys: {number}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Lettres en touches&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Callback…</source>
        <extracomment>clicktodial/gui/widgets/dialer.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Rappel…</translation>
    </message>
    <message>
        <source>Invite to conference…</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Inviter à une conférence…</translation>
    </message>
    <message>
        <source>Show another caller id…</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Afficher un autre numéro…</translation>
    </message>
    <message>
        <source>Call from {phone}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Appeler depuis {phone}</translation>
    </message>
    <message>
        <source>Nobody found. Type a number, or another part of the name.</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Personne n’a été trouvé. Saisissez un numéro, ou une autre partie du nom.</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <extracomment>clicktodial/gui/widgets/found_card.py</extracomment>
        <translation>Numéros trouvés</translation>
    </message>
    <message>
        <source>A link asks to call {number}. Press Enter to call.</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Un lien demande à appeler {number}. Appuyez sur Entrée pour appeler.</translation>
    </message>
    <message>
        <source>Links dial at once from now on. Settings → Links takes it back. Enter calls.</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Les liens composent désormais tout de suite. Paramètres → Liens permet de revenir en arrière. Entrée appelle.</translation>
    </message>
    <message>
        <source>A link asks to call {number}: {warning}. It is dialled only if you press Enter.</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Un lien demande à appeler {number}&#xa0;: {warning}. Il n’est composé que si vous appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Dial links at once from now on</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Composer désormais les liens tout de suite</translation>
    </message>
    <message>
        <source>Add colleagues to see here who is free, to pick up their calls and to join them.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Ajoutez des collègues pour voir ici qui est libre, intercepter leurs appels et vous y joindre.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Your team is empty</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Votre équipe est vide</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <extracomment>clicktodial/gui/widgets/pages.py, clicktodial/gui/widgets/team.py</extracomment>
        <translation>Ajouter un collègue…</translation>
    </message>
    <message>
        <source>Type a name or a number above and press Enter, or select a number in any program and press {keys}. Your own phone rings first.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Saisissez ci-dessus un nom ou un numéro et appuyez sur Entrée, ou sélectionnez un numéro dans n’importe quel programme et appuyez sur {keys}. Votre propre téléphone sonne d’abord.</translation>
    </message>
    <message>
        <source>Type a name or a number above and press Enter. Your own phone rings first.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Saisissez ci-dessus un nom ou un numéro et appuyez sur Entrée. Votre propre téléphone sonne d’abord.</translation>
    </message>
    <message>
        <source>No calls right now</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Aucun appel en ce moment</translation>
    </message>
    <message>
        <source>The calls are not known right now</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Les appels sont inconnus pour le moment</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>clicktodial/gui/widgets/people_delegate.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>clicktodial/gui/widgets/people_list.py</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Rétablir la valeur par défaut&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py, clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py, clicktodial/gui/windows/report.py</extracomment>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Copie la commande</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py, clicktodial/gui/windows/about.py, clicktodial/gui/windows/report.py</extracomment>
        <translation>✓ Copié</translation>
    </message>
    <message>
        <source>Leave: {name}</source>
        <extracomment>clicktodial/gui/widgets/supervision.py</extracomment>
        <translation>Quitter&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>clicktodial/gui/widgets/tabs.py, clicktodial/gui/widgets/team.py</extracomment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Delete takes the marked colleague out of the team</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Suppr retire de l’équipe le collègue sélectionné</translation>
    </message>
    <message>
        <source>{extension} was added</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>{extension} a été ajouté</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Retirer de l’équipe</translation>
    </message>
    <message>
        <source>Hang it up</source>
        <extracomment>clicktodial/gui/widgets/team.py, clicktodial/gui/windows/keys.py</extracomment>
        <translation>Le raccrocher</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>{extension} is in your team already</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>{extension} est déjà dans votre équipe</translation>
    </message>
    <message>
        <source>{extension} is your own phone</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>{extension} est votre propre téléphone</translation>
    </message>
    <message>
        <source>Hang up the call of {whom}? It is not your own call.</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Raccrocher l’appel de {whom}&#x202f;? Ce n’est pas le vôtre.</translation>
    </message>
    <message>
        <source>Join with {phone}</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Rejoindre avec {phone}</translation>
    </message>
    <message>
        <source>Account of the colleague</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Compte du collègue</translation>
    </message>
    <message>
        <source>Name or extension</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Nom ou poste</translation>
    </message>
    <message>
        <source>Name or extension of a colleague</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Nom ou poste d’un collègue</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Esc: back to the team</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Échap&#xa0;: retour à l’équipe</translation>
    </message>
    <message>
        <source>Only extensions can be watched, such as 220 or 0003*220.</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Seuls des postes peuvent être surveillés, comme 220 ou 0003*220.</translation>
    </message>
    <message>
        <source>Nobody found. Type an extension, or another part of the name.</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Personne n’a été trouvé. Saisissez un poste, ou une autre partie du nom.</translation>
    </message>
    <message>
        <source>Colleague: {name}</source>
        <extracomment>clicktodial/gui/widgets/team_row.py</extracomment>
        <translation>Collègue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Name or number to transfer to</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Nom ou numéro vers lequel transférer</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Transférer maintenant</translation>
    </message>
    <message>
        <source>Esc: the call stays as it was</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Échap&#xa0;: l’appel reste tel quel</translation>
    </message>
    <message>
        <source>Transfer to…</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Transférer vers…</translation>
    </message>
    <message>
        <source>A blind transfer: the call goes there at once, without asking</source>
        <extracomment>clicktodial/gui/widgets/transfer.py, clicktodial/gui/windows/palette.py</extracomment>
        <translation>Un transfert aveugle&#xa0;: l’appel y part aussitôt, sans demander</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>clicktodial/gui/windows/about.py, clicktodial/gui/windows/settings_pages.py, clicktodial/gui/windows/settings_program.py, clicktodial/model/checkup.py</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>clicktodial/gui/windows/about.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>clicktodial/gui/windows/about.py, clicktodial/gui/windows/key_sheet.py, clicktodial/gui/windows/report.py, clicktodial/gui/windows/settings.py</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>A desktop companion for hosted phone systems. It carries no audio.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Un compagnon de bureau pour les systèmes téléphoniques hébergés. Il ne transporte pas de son.</translation>
    </message>
    <message>
        <source>Uses Qt and Qt for Python under the LGPL, version 3: its text, where the source is to be had and how you may replace them stand under Licences, at Qt.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Utilise Qt et Qt for Python sous LGPL, version 3&#xa0;: son texte, l’endroit où se procurer les sources et la façon de les remplacer figurent sous Licences, à Qt.</translation>
    </message>
    <message>
        <source>Copy &amp;version information</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Copier les &amp;informations de version</translation>
    </message>
    <message>
        <source>For a message to whoever helps you</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Pour un message à la personne qui vous aide</translation>
    </message>
    <message>
        <source>Secrets are in none of these files: they are in this system&apos;s keyring. Removing the program leaves your files where they are.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Aucun de ces fichiers ne contient de secret&#xa0;: ils sont dans le trousseau de clés de ce système. Désinstaller le programme laisse vos fichiers en place.</translation>
    </message>
    <message>
        <source>{file}: path</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>{file}&#xa0;: chemin</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder: {file}</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Ouvrir le dossier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the path: {file}</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Copier le chemin&#xa0;: {file}</translation>
    </message>
    <message>
        <source>It cannot be opened. It is made when something is first kept there.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Impossible de l’ouvrir. Il est créé quand quelque chose y est conservé pour la première fois.</translation>
    </message>
    <message>
        <source>Licence not named</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Licence non indiquée</translation>
    </message>
    <message>
        <source>Search by name, version or licence</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Rechercher par nom, version ou licence</translation>
    </message>
    <message>
        <source>Search the components</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Rechercher dans les composants</translation>
    </message>
    <message>
        <source>Components and their licences</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Texte de la licence</translation>
    </message>
    <message numerus="yes">
        <source>{n} components</source>
        <comment>{n} component</comment>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>
            <numerusform>{n} composant</numerusform>
            <numerusform>{n} composants</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>clicktodial/gui/models/history_filter.py, clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Licence of {component}</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Licence de {component}</translation>
    </message>
    <message>
        <source>Its makers give no text with it.</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Ses auteurs n’y joignent pas de texte.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>clicktodial/gui/widgets/person_form.py, clicktodial/gui/windows/account_fields.py, clicktodial/gui/windows/settings_rule_form.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone system</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Système téléph&amp;onique</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Adresse du ser&amp;veur</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>T&amp;enant</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Pos&amp;te</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Authenti&amp;fication par</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>App &amp;id</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Se&amp;cret</translation>
    </message>
    <message>
        <source>C&amp;ookies</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Coo&amp;kies</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <extracomment>clicktodial/gui/windows/account_fields.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Bridge address</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Adresse de la passere&amp;lle</translation>
    </message>
    <message>
        <source>Bri&amp;dge token</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Jeton &amp;de la passerelle</translation>
    </message>
    <message>
        <source>Shows or hides what hardly anyone needs</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Affiche ou masque ce dont presque personne n’a besoin</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Che&amp;rcher</translation>
    </message>
    <message>
        <source>Tries what is entered, and asks the phone system for your extensions</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Essaie ce qui est saisi et demande vos postes au système téléphonique</translation>
    </message>
    <message>
        <source>S&amp;how what is entered</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Affic&amp;her la saisie</translation>
    </message>
    <message>
        <source>Sign in to Hubgets in your browser, open its developer tools, choose any request to the phone system under Network, and copy its Cookie header.</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Connectez-vous à Hubgets dans votre navigateur, ouvrez ses outils de développement, choisissez sous Réseau une requête quelconque au système téléphonique et copiez son en-tête Cookie.</translation>
    </message>
    <message>
        <source>Found by the test: {extensions}</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Trouvés par l’essai&#xa0;: {extensions}</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>&amp;Moins</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>&amp;Plus…</translation>
    </message>
    <message>
        <source>Found by the test and entered: check it.</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Trouvé par l’essai et saisi&#xa0;: vérifiez.</translation>
    </message>
    <message>
        <source>Account “{name}”</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Compte «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign in again to “{name}”</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Se reconnecter à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>E&amp;ssayer</translation>
    </message>
    <message>
        <source>Tries what is entered, step by step; nothing is saved</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Essaie ce qui est saisi, étape par étape&#x202f;; rien n’est enregistré</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Leaves the form; nothing is saved</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Quitte le formulaire&#x202f;; rien n’est enregistré</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/events_form.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Keeps the account in the settings and its secret in the keyring</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Conserve le compte dans les paramètres et son secret dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Saving… The keyring may ask you to unlock it.</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/first_run.py</extracomment>
        <translation>Enregistrement… Le trousseau de clés vous demandera peut-être de le déverrouiller.</translation>
    </message>
    <message>
        <source>No extension was found.</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Aucun poste n’a été trouvé.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>clicktodial/gui/windows/account_list.py, clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/settings_pages.py, clicktodial/model/checkup.py</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Enter opens an account, Delete removes it</source>
        <extracomment>clicktodial/gui/windows/account_list.py</extracomment>
        <translation>Entrée ouvre un compte, Suppr le retire</translation>
    </message>
    <message>
        <source>Test of the account</source>
        <extracomment>clicktodial/gui/windows/account_steps.py</extracomment>
        <translation>Essai du compte</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>clicktodial/gui/windows/account_steps.py</extracomment>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>“{name}” is saved, but its secret is kept in memory only: you will be asked for it again when Click-to-Dial is next started.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est enregistré, mais son secret n’est gardé qu’en mémoire&#xa0;: il vous sera redemandé au prochain lancement de Click-to-Dial.</translation>
    </message>
    <message>
        <source>Remove “{name}”? Its secret is deleted from the keyring, too. Calls that are going on are not touched.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Retirer «&#xa0;{name}&#xa0;»&#x202f;? Son secret est aussi supprimé du trousseau de clés. Les appels en cours ne sont pas touchés.</translation>
    </message>
    <message>
        <source>No account is set up yet.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Aucun compte n’est encore configuré.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/events.py, clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Choisir par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py, clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>“{name}” was removed, but its secret may be left.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a été retiré, mais son secret est peut-être resté.</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Le re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/events.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>C’est déjà le compte par défaut</translation>
    </message>
    <message>
        <source>Dials when none is chosen</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Compose quand aucun n’est choisi</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Importer des contacts</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added.</source>
        <comment>{n} contact was added.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} contact a été ajouté.</numerusform>
            <numerusform>{n} contacts ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py, clicktodial/gui/windows/report.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>{n} were known already.</source>
        <comment>{n} was known already.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} était déjà connu.</numerusform>
            <numerusform>{n} étaient déjà connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines could not be read.</source>
        <comment>{n} line could not be read.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} ligne n’a pas pu être lue.</numerusform>
            <numerusform>{n} lignes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>{extension} has no phone call events. Add one to have an address called when something happens there.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>{extension} n’a pas d’événements d’appel. Ajoutez-en un pour qu’une adresse soit appelée quand il s’y passe quelque chose.</translation>
    </message>
    <message>
        <source>Phone call events</source>
        <extracomment>clicktodial/gui/windows/events.py, clicktodial/gui/windows/events_list.py</extracomment>
        <translation>Événements d’appel</translation>
    </message>
    <message>
        <source>Extension whose events are shown</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Poste dont les événements sont affichés</translation>
    </message>
    <message>
        <source>Another extension, such as a queue</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Un autre poste, par exemple une file d’attente</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Dé&amp;sactiver</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>Its kind is not known here: it can only be deleted</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Son type n’est pas connu ici&#xa0;: il ne peut être que supprimé</translation>
    </message>
    <message>
        <source>Delete “{event}”? {url} is not called any more.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Supprimer «&#xa0;{event}&#xa0;»&#x202f;? {url} ne sera plus appelée.</translation>
    </message>
    <message>
        <source>Asking the phone system…</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Demande au système téléphonique…</translation>
    </message>
    <message>
        <source>The event was added.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>L’événement a été ajouté.</translation>
    </message>
    <message>
        <source>The event was changed.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>L’événement a été modifié.</translation>
    </message>
    <message>
        <source>The event was deleted.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>L’événement a été supprimé.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Le &amp;supprimer</translation>
    </message>
    <message>
        <source>No account offers phone call events.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Aucun compte ne propose d’événements d’appel.</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>A&amp;ctiver</translation>
    </message>
    <message>
        <source>Waiting for the phone system…</source>
        <extracomment>clicktodial/gui/windows/events.py, clicktodial/gui/windows/events_form.py</extracomment>
        <translation>En attente du système téléphonique…</translation>
    </message>
    <message>
        <source>Type the extension whose events you want to see.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Saisissez le poste dont vous voulez voir les événements.</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Activé</translation>
    </message>
    <message>
        <source>The phone system calls it, not this computer; it must be reachable from there</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>C’est le système téléphonique qui l’appelle, pas cet ordinateur&#x202f;; elle doit être joignable de là</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py, clicktodial/gui/windows/events_form.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Event of {extension}</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Événement de {extension}</translation>
    </message>
    <message>
        <source>New event of {extension}</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Nouvel événement de {extension}</translation>
    </message>
    <message>
        <source>Cannot be changed: add another event instead</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Ne peut pas être modifié&#xa0;: ajoutez plutôt un autre événement</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;Address that is called</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>A&amp;dresse appelée</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Enter opens an event, Space turns it on or off, Delete deletes it</source>
        <extracomment>clicktodial/gui/windows/events_list.py</extracomment>
        <translation>Entrée ouvre un événement, Espace l’active ou le désactive, Suppr le supprime</translation>
    </message>
    <message>
        <source>Call the first result, or the number</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Appeler le premier résultat, ou le numéro</translation>
    </message>
    <message>
        <source>Find or do: people, numbers, actions on calls, pages</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Chercher ou agir&#xa0;: personnes, numéros, actions sur les appels, pages</translation>
    </message>
    <message>
        <source>Clear the field, leave the transfer or the options, hide the window</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Vider le champ, quitter le transfert ou les options, masquer la fenêtre</translation>
    </message>
    <message>
        <source>Hold or resume the marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Mettre en attente ou reprendre l’appel sélectionné</translation>
    </message>
    <message>
        <source>Transfer the marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Transférer l’appel sélectionné</translation>
    </message>
    <message>
        <source>In the list: park the marked call, or take it back</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Dans la liste&#xa0;: parquer l’appel sélectionné, ou le reprendre</translation>
    </message>
    <message>
        <source>Record the marked call, or stop recording it</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Enregistrer l’appel sélectionné, ou arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Hang up the marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Raccrocher l’appel sélectionné</translation>
    </message>
    <message>
        <source>More ways to call: the menu of the Call button</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>D’autres façons d’appeler&#xa0;: le menu du bouton Appeler</translation>
    </message>
    <message>
        <source>Mark a call (in the list: 1 … 9, arrows)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Sélectionner un appel (dans la liste&#xa0;: 1 … 9, flèches)</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>This sheet (in the list: ?)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Cette feuille (dans la liste&#xa0;:&#x202f;?)</translation>
    </message>
    <message>
        <source>In any program: {what}</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Dans tous les programmes&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>clicktodial/gui/windows/main.py</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>The call ended before it was transferred</source>
        <extracomment>clicktodial/gui/windows/main.py</extracomment>
        <translation>L’appel s’est terminé avant d’être transféré</translation>
    </message>
    <message>
        <source>Number to call</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Numéro à appeler</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>F2: put it into the dialer&apos;s field, to change it there</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>F2&#xa0;: le mettre dans le champ de composition, pour l’y modifier</translation>
    </message>
    <message>
        <source>&amp;Dial at once when exactly one number is found</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>&amp;Composer tout de suite si un seul numéro est trouvé</translation>
    </message>
    <message>
        <source>Find or do</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Chercher ou agir</translation>
    </message>
    <message>
        <source>Name, number, or what to do</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Nom, numéro ou action</translation>
    </message>
    <message>
        <source>Transfer to {number}</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Transférer vers {number}</translation>
    </message>
    <message>
        <source>Tab or Enter: then type who is to get the call</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Tab ou Entrée&#xa0;: saisissez ensuite qui reçoit l’appel</translation>
    </message>
    <message>
        <source>The list of calls is not current: nothing can be done to calls now.</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>La liste des appels n’est pas à jour&#xa0;: aucune action sur les appels n’est possible pour le moment.</translation>
    </message>
    <message>
        <source>Nothing found. Type a name, a number, or what to do.</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Rien trouvé. Saisissez un nom, un numéro ou une action.</translation>
    </message>
    <message>
        <source>Transfer {name} to…</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Transférer {name} vers…</translation>
    </message>
    <message>
        <source>This is not possible any more: the call has changed or ended.</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Ce n’est plus possible&#xa0;: l’appel a changé ou s’est terminé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>clicktodial/gui/windows/settings.py, clicktodial/model/checkup.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>clicktodial/gui/windows/settings.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <extracomment>clicktodial/gui/windows/settings.py</extracomment>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>✓ Saved: {more}</source>
        <extracomment>clicktodial/gui/windows/settings.py</extracomment>
        <translation>✓ Enregistré&#xa0;: {more}</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>clicktodial/gui/windows/settings.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>✓ Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>clicktodial/gui/windows/report.py, clicktodial/gui/windows/settings.py</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Key: {what}</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Touche&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py, clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the key: {what}</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Retirer la touche&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Restore the default: {what}</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Rétablir la valeur par défaut&#xa0;: {what}</translation>
    </message>
    <message>
        <source>✓ Received</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>✓ Reçu</translation>
    </message>
    <message>
        <source>These keys work while another program has the focus. Press one now: its line says that it arrived. Nothing is dialled as long as you are on this page.</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Ces touches fonctionnent quand un autre programme a le focus. Appuyez sur l’une d’elles&#xa0;: sa ligne indique qu’elle est arrivée. Rien n’est composé tant que vous êtes sur cette page.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own settings for keys you can bind one to this command; it does what “{what}” does:</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Dans les paramètres de raccourcis du bureau, vous pouvez associer une touche à cette commande&#x202f;; elle fait la même chose que «&#xa0;{what}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>When the key finds a number</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Quand la touche trouve un numéro</translation>
    </message>
    <message>
        <source>&amp;Dial at once when exactly one number was found</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>&amp;Composer tout de suite si un seul numéro a été trouvé</translation>
    </message>
    <message>
        <source>The key then places the call by itself, without showing the number first: what was selected by mistake is called, too. Without it a small window shows what was found, and Enter dials. Codes with * or #, expensive and emergency numbers wait for Enter in any case.</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>La touche passe alors l’appel d’elle-même, sans montrer d’abord le numéro&#xa0;: ce qui est sélectionné par erreur est appelé aussi. Sans cette option, une petite fenêtre montre ce qui a été trouvé, et Entrée compose. Les codes avec * ou #, les numéros surtaxés et d’urgence attendent toujours Entrée.</translation>
    </message>
    <message>
        <source>Links and clipboard</source>
        <extracomment>clicktodial/gui/windows/settings_links.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Liens et presse-papiers</translation>
    </message>
    <message>
        <source>A phone link that is clicked in any program waits in Click-to-Dial for Enter.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Un lien téléphonique cliqué dans n’importe quel programme attend Entrée dans Click-to-Dial.</translation>
    </message>
    <message>
        <source>Open &amp;all with Click-to-Dial</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Tout ouvrir &amp;avec Click-to-Dial</translation>
    </message>
    <message>
        <source>What links may do</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Ce que peuvent faire les liens</translation>
    </message>
    <message>
        <source>&amp;Dial phone links at once, without Enter</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>&amp;Composer les liens téléphoniques tout de suite, sans Entrée</translation>
    </message>
    <message>
        <source>Without this a link only fills in the number. With it every page and program that can open a link can place a call from your phone. Codes with * or #, premium-rate and emergency numbers always wait for Enter. You can take this back here at any time.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Sans cette option, un lien ne fait que remplir le numéro. Avec elle, toute page et tout programme qui peut ouvrir un lien peut passer un appel depuis votre téléphone. Les codes avec * ou #, les numéros surtaxés et d’urgence attendent toujours Entrée. Vous pouvez revenir là-dessus ici à tout moment.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Each text that is copied is looked at for a phone number, which is then offered. It is looked at on this computer only: nothing is kept or sent, and nothing is dialled without you. Without this, “Dial from clipboard” in the menu looks once, when you choose it.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Dans chaque texte copié, un numéro de téléphone est cherché, puis proposé. Cela se passe sur cet ordinateur uniquement&#xa0;: rien n’est conservé ni envoyé, et rien n’est composé sans vous. Sans cette option, «&#xa0;Composer depuis le presse-papiers&#xa0;» dans le menu regarde une fois, quand vous le choisissez.</translation>
    </message>
    <message>
        <source>Not possible on this desktop: under Wayland a program hears of copies only while it is in front. “Dial from clipboard” in the menu looks once, when you choose it.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Impossible sur ce bureau&#xa0;: sous Wayland, un programme n’apprend une copie que s’il est au premier plan. «&#xa0;Composer depuis le presse-papiers&#xa0;» dans le menu regarde une fois, quand vous le choisissez.</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>&amp;Surveiller le presse-papiers</translation>
    </message>
    <message>
        <source>Asking the desktop…</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py, clicktodial/gui/windows/settings_links.py, clicktodial/gui/windows/settings_notifications.py, clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Demande au bureau…</translation>
    </message>
    <message>
        <source>✓ Changed</source>
        <extracomment>clicktodial/gui/windows/settings_links.py, clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>✓ Modifié</translation>
    </message>
    <message>
        <source>Dial plan</source>
        <extracomment>clicktodial/gui/windows/settings_pages.py, clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Plan de numérotation</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Pages des paramètres</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples changed</source>
        <comment>one example changed</comment>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>
            <numerusform>un exemple a changé</numerusform>
            <numerusform>{n} exemples ont changé</numerusform>
        </translation>
    </message>
    <message>
        <source>How what you type, select or click becomes the number that is sent.</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Comment ce que vous saisissez, sélectionnez ou cliquez devient le numéro envoyé.</translation>
    </message>
    <message>
        <source>Dial plan of the accou&amp;nt</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Pla&amp;n de numérotation du compte</translation>
    </message>
    <message>
        <source>There is no account yet: its dial plan is set here once there is.</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Il n’y a pas encore de compte&#xa0;: son plan de numérotation se règle ici dès qu’il existe.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>National numbers get its country code</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py, clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Les numéros nationaux reçoivent son indicatif</translation>
    </message>
    <message>
        <source>&amp;Own area code</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>&amp;Votre indicatif régional</translation>
    </message>
    <message>
        <source>Put before numbers that are dialled within your town only, such as 02</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Placé devant les numéros composés uniquement dans votre ville, par exemple 02</translation>
    </message>
    <message>
        <source>What your phone system wants</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Ce que veut votre système téléphonique</translation>
    </message>
    <message>
        <source>Prefix for an outside &amp;line</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Préfixe de &amp;ligne extérieure</translation>
    </message>
    <message>
        <source>Dialled before every number outside the company, such as 0</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Composé devant chaque numéro extérieur à l’entreprise, par exemple 0</translation>
    </message>
    <message>
        <source>&amp;International prefix</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Préfixe &amp;international</translation>
    </message>
    <message>
        <source>Stands for the + of a number, such as 00. Empty: + itself, or the country&apos;s own behind an outside line</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Remplace le + d’un numéro, par exemple 00. Vide&#xa0;: + lui-même, ou celui du pays après une ligne extérieure</translation>
    </message>
    <message>
        <source>Lengths of in&amp;ternal extensions</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Longueurs des postes in&amp;ternes</translation>
    </message>
    <message>
        <source>So many digits are a colleague and stay as they are, such as 3, 4</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Un numéro de tant de chiffres est un collègue et reste tel quel, par exemple 3, 4</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>From top to bottom; the first one that fits decides, and what it makes is dialled as it is. Emergency numbers are never rewritten.</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>De haut en bas&#x202f;; la première qui correspond décide, et ce qu’elle produit est composé tel quel. Les numéros d’urgence ne sont jamais réécrits.</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py, clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>&amp;Keep rule</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>&amp;Garder la règle</translation>
    </message>
    <message>
        <source>What the steps call it, such as Paris office</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Son nom dans les étapes, par exemple Bureau de Paris</translation>
    </message>
    <message>
        <source>When the whole number &amp;fits</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Quand le numéro entier &amp;correspond</translation>
    </message>
    <message>
        <source>A regular expression of the number in its international form, if it has one, such as {example}</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Une expression régulière du numéro sous sa forme internationale, s’il en a une, par exemple {example}</translation>
    </message>
    <message>
        <source>&amp;Dial instead</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>&amp;Composer à la place</translation>
    </message>
    <message>
        <source>\1 stands for what the first round brackets fit, such as 7\1</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>\1 remplace ce que reconnaissent les premières parenthèses, par exemple 7\1</translation>
    </message>
    <message>
        <source>New rule</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Rules, in order</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Règles, dans l’ordre</translation>
    </message>
    <message>
        <source>Enter edits a rule, Delete removes it, Alt with an arrow key moves it</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Entrée modifie une règle, Suppr la retire, Alt avec une flèche la déplace</translation>
    </message>
    <message>
        <source>Add &amp;rule…</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Ajouter une &amp;règle…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Retir&amp;er</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>{n}, {name}: {match} becomes {replace}</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>{n}, {name}&#xa0;: {match} devient {replace}</translation>
    </message>
    <message>
        <source>Sent: {number}</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Envoyé&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Type or paste a number, a link or any &amp;text</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Saisissez ou collez un numéro, un lien ou un te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Keep as example</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>&amp;Garder comme exemple</translation>
    </message>
    <message>
        <source>Enter tries an example, Delete removes it</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Entrée essaie un exemple, Suppr le retire</translation>
    </message>
    <message>
        <source>None yet. Each is tried anew after every change, and marked when that changes it.</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Aucun pour l’instant. Chacun est réessayé après chaque modification, et marqué si elle le change.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>The call is not parked</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>L’appel n’est pas parqué</translation>
    </message>
    <message>
        <source>The call is not ringing</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>L’appel ne sonne pas</translation>
    </message>
    <message>
        <source>It is a call of others that you have joined</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>C’est un appel d’autres personnes que vous avez rejoint</translation>
    </message>
    <message>
        <source>It is someone else&apos;s call</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>C’est l’appel de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/model/calls.py</extracomment>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>The marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>L’appel sélectionné</translation>
    </message>
    <message>
        <source>Tabs and lists</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Onglets et listes</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>In any program</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Dans tous les programmes</translation>
    </message>
    <message>
        <source>Hold or resume it</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Le mettre en attente ou le reprendre</translation>
    </message>
    <message>
        <source>Transfer it (in the list: T)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Le transférer (dans la liste&#xa0;: T)</translation>
    </message>
    <message>
        <source>Record it, or stop recording it</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>L’enregistrer, ou arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>In the list: park it, or take it back</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Dans la liste&#xa0;: le parquer, ou le reprendre</translation>
    </message>
    <message>
        <source>In the list: write a note on it</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Dans la liste&#xa0;: y écrire une note</translation>
    </message>
    <message>
        <source>The tabs, from the first</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Les onglets, à partir du premier</translation>
    </message>
    <message>
        <source>The next tab</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>L’onglet suivant</translation>
    </message>
    <message>
        <source>History: call again. People: open the card</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Historique&#xa0;: appeler à nouveau. Contacts&#xa0;: ouvrir la fiche</translation>
    </message>
    <message>
        <source>People: call the first number</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Contacts&#xa0;: appeler le premier numéro</translation>
    </message>
    <message>
        <source>History and people: delete what is marked</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Historique et contacts&#xa0;: supprimer la sélection</translation>
    </message>
    <message>
        <source>History: write a note on the marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Historique&#xa0;: écrire une note sur l’appel sélectionné</translation>
    </message>
    <message>
        <source>People: give or take the star</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Contacts&#xa0;: mettre ou retirer l’étoile</translation>
    </message>
    <message>
        <source>People: go to the next letter</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Contacts&#xa0;: passer à la lettre suivante</translation>
    </message>
    <message>
        <source>The call is still being set up</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>L’appel est encore en préparation</translation>
    </message>
    <message>
        <source>Pick up your phone first</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Décrochez d’abord votre téléphone</translation>
    </message>
    <message>
        <source>The other side has not answered yet</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Le correspondant n’a pas encore répondu</translation>
    </message>
    <message>
        <source>It is not known whether the other side has answered</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>On ne sait pas si le correspondant a répondu</translation>
    </message>
    <message>
        <source>The call is not on hold</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>L’appel n’est pas en attente</translation>
    </message>
    <message>
        <source>The call is on hold</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>L’appel est en attente</translation>
    </message>
    <message>
        <source>The call is parked</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>L’appel est parqué</translation>
    </message>
    <message>
        <source>The phone system does not say how the call stands</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Le système téléphonique n’indique pas l’état de l’appel</translation>
    </message>
    <message>
        <source>The other side put the call on hold</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Le correspondant a mis l’appel en attente</translation>
    </message>
    <message>
        <source>The call is being recorded already</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>L’appel est déjà enregistré</translation>
    </message>
    <message>
        <source>The call is not being recorded</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>L’appel n’est pas enregistré</translation>
    </message>
    <message>
        <source>Choose from 1 to {most} seconds.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Choisissez de 1 à {most} secondes.</translation>
    </message>
    <message>
        <source>“{text}” is not a caller id</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un numéro à afficher</translation>
    </message>
    <message>
        <source>A caller id looks like John Doe &lt;4242425&gt;.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Un numéro affiché a la forme John Doe &lt;4242425&gt;.</translation>
    </message>
    <message>
        <source>Which extension calls back?</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Quel poste rappelle&#x202f;?</translation>
    </message>
    <message>
        <source>Name your Callback extension, such as 0003*218.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Indiquez votre poste Callback, par exemple 0003*218.</translation>
    </message>
    <message>
        <source>Which public number is to be called back?</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Quel numéro public faut-il rappeler&#x202f;?</translation>
    </message>
    <message>
        <source>A callback rings one public number of yours first, such as your mobile.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Un rappel fait d’abord sonner l’un de vos numéros publics, votre mobile par exemple.</translation>
    </message>
    <message>
        <source>A callback reaches public numbers only</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Un rappel ne joint que des numéros publics</translation>
    </message>
    <message>
        <source>Call an extension from your phone instead.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Appelez plutôt un poste depuis votre téléphone.</translation>
    </message>
    <message>
        <source>Into which conference?</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Dans quelle conférence&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Personne n’a été appelé.</translation>
    </message>
    <message>
        <source>Name your Conference extension, such as 0003*219.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Indiquez votre poste de conférence, par exemple 0003*219.</translation>
    </message>
    <message>
        <source>A conference&apos;s number and PIN consist of digits</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Le numéro et le code PIN d’une conférence se composent de chiffres</translation>
    </message>
    <message>
        <source>a code: it can change settings of your line</source>
        <extracomment>clicktodial/model/dialplan.py</extracomment>
        <translation>un code&#xa0;: il peut modifier les réglages de votre ligne</translation>
    </message>
    <message>
        <source>premium rate: the call costs extra</source>
        <extracomment>clicktodial/model/dialplan.py</extracomment>
        <translation>numéro surtaxé&#xa0;: l’appel coûte plus cher</translation>
    </message>
    <message>
        <source>an emergency number</source>
        <extracomment>clicktodial/model/dialplan.py</extracomment>
        <translation>un numéro d’urgence</translation>
    </message>
    <message>
        <source>This kind of event is not known</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Ce type d’événement n’est pas connu</translation>
    </message>
    <message>
        <source>Choose another type and method.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Choisissez un autre type et une autre méthode.</translation>
    </message>
    <message>
        <source>This cannot be a note</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Ce ne peut pas être une note</translation>
    </message>
    <message>
        <source>Use one line of at most {most} characters.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Utilisez une ligne de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>“{url}” is not an address that can be called</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>«&#xa0;{url}&#xa0;» n’est pas une adresse qui peut être appelée</translation>
    </message>
    <message>
        <source>It looks like https://example.com/calls; spaces are written as %20.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Elle a la forme https://example.com/calls&#x202f;; les espaces s’écrivent %20.</translation>
    </message>
    <message>
        <source>An address holds no spaces</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Une adresse ne contient pas d’espaces</translation>
    </message>
    <message>
        <source>Write them as %20.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Écrivez-les %20.</translation>
    </message>
    <message>
        <source>Events belong to one extension</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Les événements sont rattachés à un seul poste</translation>
    </message>
    <message>
        <source>Name it, such as 0003*210.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Indiquez-le, par exemple 0003*210.</translation>
    </message>
    <message>
        <source>extension {extension} is keyed in after the answer</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>le poste {extension} se tape après la réponse</translation>
    </message>
    <message>
        <source>digits of another script replaced</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>chiffres d’une autre écriture remplacés</translation>
    </message>
    <message>
        <source>full-width signs replaced</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>caractères pleine chasse remplacés</translation>
    </message>
    <message>
        <source>separators removed</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>séparateurs retirés</translation>
    </message>
    <message>
        <source>letters read as the digits of their keys</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>lettres lues comme les chiffres de leurs touches</translation>
    </message>
    <message>
        <source>“tel:” left out</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>«&#xa0;tel:&#xa0;» omis</translation>
    </message>
    <message>
        <source>taken out of a link</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>extrait d’un lien</translation>
    </message>
    <message>
        <source>“(0)” left out</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>«&#xa0;(0)&#xa0;» omis</translation>
    </message>
    <message>
        <source>“{context}” from the link put before it</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>«&#xa0;{context}&#xa0;» du lien placé devant</translation>
    </message>
    <message>
        <source>{country}, in area {area}</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, dans la zone {area}</translation>
    </message>
    <message>
        <source>{country}, service number</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, numéro de service</translation>
    </message>
    <message>
        <source>“+” put back</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>«&#xa0;+&#xa0;» rétabli</translation>
    </message>
    <message>
        <source>international</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>international</translation>
    </message>
    <message>
        <source>{country}, {kind}</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, {kind}</translation>
    </message>
    <message>
        <source>fixed line</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>ligne fixe</translation>
    </message>
    <message>
        <source>mobile</source>
        <extracomment>clicktodial/gui/models/number_labels.py, clicktodial/model/reading/numbering.py</extracomment>
        <translation>mobile</translation>
    </message>
    <message>
        <source>free of charge</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>premium rate</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>surtaxé</translation>
    </message>
    <message>
        <source>shared cost</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>coût partagé</translation>
    </message>
    <message>
        <source>internet telephony</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>téléphonie par internet</translation>
    </message>
    <message>
        <source>personal number</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>numéro personnel</translation>
    </message>
    <message>
        <source>pager</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>radiomessagerie</translation>
    </message>
    <message>
        <source>company number</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>numéro d’entreprise</translation>
    </message>
    <message>
        <source>voicemail</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>messagerie vocale</translation>
    </message>
    <message>
        <source>trunk zero left out</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>zéro national omis</translation>
    </message>
    <message>
        <source>“00” after “+” left out</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>«&#xa0;00&#xa0;» après «&#xa0;+&#xa0;» omis</translation>
    </message>
    <message>
        <source>emergency</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>urgence</translation>
    </message>
    <message>
        <source>{country}, emergency</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, urgence</translation>
    </message>
    <message>
        <source>{country}, international</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, international</translation>
    </message>
    <message>
        <source>{country}, national</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, national</translation>
    </message>
    <message>
        <source>outside line {prefix} was typed already</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>la ligne extérieure {prefix} était déjà saisie</translation>
    </message>
    <message>
        <source>left as typed: no number of {country}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>laissé tel quel&#xa0;: pas un numéro du pays ({country})</translation>
    </message>
    <message>
        <source>outside line {prefix}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>ligne extérieure {prefix}</translation>
    </message>
    <message>
        <source>extension</source>
        <extracomment>clicktodial/gui/models/number_labels.py, clicktodial/model/reading/order.py</extracomment>
        <translation>poste</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>code</translation>
    </message>
    <message>
        <source>extension of the company</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>poste de l’entreprise</translation>
    </message>
    <message>
        <source>rule “{name}”</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>règle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>rule “{name}” left out: it makes no number of this</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>règle «&#xa0;{name}&#xa0;» omise&#xa0;: elle n’en fait pas un numéro</translation>
    </message>
    <message>
        <source>as dialled in {country}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>comme composé sur place ({country})</translation>
    </message>
    <message>
        <source>international prefix {prefix}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>préfixe international {prefix}</translation>
    </message>
    <message>
        <source>It must have 1 to {most} characters.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Elle doit avoir de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>It could take too long: there are too many ways to read it.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Cela pourrait durer trop longtemps&#xa0;: il y a trop de façons de la lire.</translation>
    </message>
    <message>
        <source>A rule needs a name</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Une règle a besoin d’un nom</translation>
    </message>
    <message>
        <source>Use 1 to {most} letters.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Utilisez de 1 à {most} lettres.</translation>
    </message>
    <message>
        <source>The rule “{name}” makes no number</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>La règle «&#xa0;{name}&#xa0;» ne produit pas de numéro</translation>
    </message>
    <message>
        <source>What it puts in place is “{text}”.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Ce qu’elle met à la place est «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Use digits, + * # and \1 for the first group in round brackets.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Utilisez des chiffres, + * # et \1 pour le premier groupe entre parenthèses.</translation>
    </message>
    <message>
        <source>The pattern of the rule “{name}” cannot be used</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Le motif de la règle «&#xa0;{name}&#xa0;» n’est pas utilisable</translation>
    </message>
    <message>
        <source>“{sign}” has no place there.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>«&#xa0;{sign}&#xa0;» n’y a pas sa place.</translation>
    </message>
    <message>
        <source>It is not a regular expression.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Ce n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>Use two letters, such as BE.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Utilisez deux lettres, par exemple BE.</translation>
    </message>
    <message>
        <source>{part} cannot be “{text}”</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>{part} ne peut pas être «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>It has digits only, such as {example}.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Uniquement des chiffres, par exemple {example}.</translation>
    </message>
    <message>
        <source>The international prefix</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Le préfixe international</translation>
    </message>
    <message>
        <source>No + can follow an outside prefix</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Aucun + ne peut suivre un préfixe de ligne extérieure</translation>
    </message>
    <message>
        <source>Use digits as the international prefix, such as 00, or leave it empty.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Utilisez des chiffres comme préfixe international, par exemple 00, ou laissez vide.</translation>
    </message>
    <message>
        <source>Extensions have 1 to {most} digits</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Les postes ont de 1 à {most} chiffres</translation>
    </message>
    <message>
        <source>Use numbers such as 3, 4.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Utilisez des nombres, par exemple 3, 4.</translation>
    </message>
    <message>
        <source>A dial plan has at most {most} rules</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Un plan de numérotation a au plus {most} règles</translation>
    </message>
    <message>
        <source>Two rules are named “{name}”</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Deux règles s’appellent «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Donnez à chacune son propre nom.</translation>
    </message>
    <message>
        <source>The examples are too many or too long</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Les exemples sont trop nombreux ou trop longs</translation>
    </message>
    <message>
        <source>Keep at most {most}, each of one line.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Gardez-en au plus {most}, chacun d’une ligne.</translation>
    </message>
    <message>
        <source>The area code</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>L’indicatif régional</translation>
    </message>
    <message>
        <source>The outside prefix</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Le préfixe de ligne extérieure</translation>
    </message>
    <message>
        <source>A pattern looks like \+322555(\d{{2,4}}): digits, \d, [2-7], round brackets, | and {{n,m}}; + and * are written \+ and \*.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Un motif a la forme \+322555(\d{{2,4}})&#xa0;: chiffres, \d, [2-7], parenthèses, | et {{n,m}}&#x202f;; + et * s’écrivent \+ et \*.</translation>
    </message>
    <message>
        <source>This phone system knows no such way to sign in</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Ce système téléphonique ne connaît pas cette façon de s’authentifier</translation>
    </message>
    <message>
        <source>Choose from {ways}.</source>
        <extracomment>clicktodial/model/settings.py, clicktodial/model/sources.py</extracomment>
        <translation>Choisissez parmi {ways}.</translation>
    </message>
    <message>
        <source>The App id is missing</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>L’App id manque</translation>
    </message>
    <message>
        <source>It stands beside the App&apos;s secret in the PBX.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Il figure à côté du secret de l’App dans le système téléphonique.</translation>
    </message>
    <message>
        <source>The tenant is missing</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Le tenant manque</translation>
    </message>
    <message>
        <source>Your administrator knows its id.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Votre administrateur en connaît l’id.</translation>
    </message>
    <message>
        <source>Your extension is missing</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Votre poste manque</translation>
    </message>
    <message>
        <source>It looks like 210.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Il a la forme 210.</translation>
    </message>
    <message>
        <source>This phone system knows one extension an account</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Ce système téléphonique connaît un seul poste par compte</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, spaces and . _ @ -, beginning with a letter or digit.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Utilisez de 1 à 40 lettres, chiffres, espaces et . _ @ -, en commençant par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“{user}” is not a user id</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>«&#xa0;{user}&#xa0;» n’est pas un id d’utilisateur</translation>
    </message>
    <message>
        <source>Use @me or the numeric id.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Utilisez @me ou l’id numérique.</translation>
    </message>
    <message>
        <source>“{text}” is not a tenant&apos;s id</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un id de tenant</translation>
    </message>
    <message>
        <source>It looks like b11d749b-8eb7-4236-a068-3d94ba3860d6.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Il a la forme b11d749b-8eb7-4236-a068-3d94ba3860d6.</translation>
    </message>
    <message>
        <source>“{text}” is not an extension</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un poste</translation>
    </message>
    <message>
        <source>Extensions look like 0003*210 or 210.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Un poste a la forme 0003*210 ou 210.</translation>
    </message>
    <message>
        <source>“{text}” is not a server&apos;s address</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse de serveur</translation>
    </message>
    <message>
        <source>An address looks like https://pbx.example.com.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Une adresse a la forme https://pbx.example.com.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>People of your company&apos;s address book are found while you type, and named when they call. It is only read: nothing is ever changed there.</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Les personnes du carnet d’adresses de votre entreprise sont trouvées pendant la saisie, et nommées quand elles appellent. Il est seulement lu&#xa0;: rien n’y est jamais modifié.</translation>
    </message>
    <message>
        <source>No address book is set up yet.</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Aucun carnet d’adresses n’est encore configuré.</translation>
    </message>
    <message>
        <source>Add {kind}…</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Ajouter {kind}…</translation>
    </message>
    <message>
        <source>Remove “{name}”? The contacts that came from it go, too, with the notes that you wrote on them. Nothing is changed at the source.</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Retirer «&#xa0;{name}&#xa0;»&#x202f;? Les contacts qui en viennent partent aussi, avec les notes que vous y avez écrites. Rien n’est modifié à la source.</translation>
    </message>
    <message>
        <source>&amp;Show one now</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>En afficher &amp;une</translation>
    </message>
    <message>
        <source>&amp;End it now</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Désa&amp;ctiver maintenant</translation>
    </message>
    <message>
        <source>Do not disturb ends</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Fin de «&#xa0;ne pas déranger&#xa0;»</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Maintenant&#xa0;: {state}</translation>
    </message>
    <message>
        <source>“Do not disturb” in the menu keeps all of them back for a while.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>«&#xa0;Ne pas déranger&#xa0;» dans le menu les retient toutes pendant un temps.</translation>
    </message>
    <message>
        <source>Such as “Company”</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Par exemple «&#xa0;Entreprise&#xa0;»</translation>
    </message>
    <message>
        <source>Test of the source</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Essai de la source</translation>
    </message>
    <message>
        <source>New source: {kind}</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Nouvelle source&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Enregistré&#x202f;; laissez vide pour le garder</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Only this address &amp;book (optional)</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Seulement ce &amp;carnet d’adresses (facultatif)</translation>
    </message>
    <message>
        <source>Where the people &amp;are, DN (optional)</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Em&amp;placement des personnes, DN (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Filter (optional)</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Filtre (facultatif)</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>S&amp;ynchroniser</translation>
    </message>
    <message>
        <source>A DN or user@company; empty if none is needed</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Un DN ou user@company&#x202f;; vide si ce n’est pas nécessaire</translation>
    </message>
    <message>
        <source>AC Ascension Island; AD Andorra; AE United Arab Emirates; AF Afghanistan; AG Antigua and Barbuda; AI Anguilla; AL Albania; AM Armenia; AO Angola; AR Argentina; AS American Samoa; AT Austria; AU Australia; AW Aruba; AX Åland Islands; AZ Azerbaijan; BA Bosnia and Herzegovina; BB Barbados; BD Bangladesh; BE Belgium; BF Burkina Faso; BG Bulgaria; BH Bahrain; BI Burundi; BJ Benin; BL Saint Barthelemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Caribbean Netherlands; BR Brazil; BS Bahamas; BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada; CC Cocos Islands; CD Congo-Kinshasa; CF Central African Rep.; CG Congo-Brazzaville; CH Switzerland; CI Ivory Coast; CK Cook Islands; CL Chile; CM Cameroon; CN China; CO Colombia; CR Costa Rica; CU Cuba; CV Cape Verde; CW Curaçao; CX Christmas Island; CY Cyprus; CZ Czechia; DE Germany; DJ Djibouti; DK Denmark; DM Dominica; DO Dominican Republic; DZ Algeria; EC Ecuador; EE Estonia; EG Egypt; EH Western Sahara; ER Eritrea; ES Spain; ET Ethiopia; FI Finland; FJ Fiji; FK Falkland Islands; FM Micronesia; FO Faroe Islands; FR France; GA Gabon; GB United Kingdom; GD Grenada; GE Georgia; GF French Guiana; GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia; GN Guinea; GP Guadeloupe; GQ Equatorial Guinea; GR Greece; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HK Hong Kong; HN Honduras; HR Croatia; HT Haiti; HU Hungary; ID Indonesia; IE Ireland; IL Israel; IM Isle of Man; IN India; IO British Indian Ocean Territory; IQ Iraq; IR Iran; IS Iceland; IT Italy; JE Jersey; JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia; KI Kiribati; KM Comoros; KN Saint Kitts and Nevis; KP North Korea; KR South Korea; KW Kuwait; KY Cayman Islands; KZ Kazakhstan; LA Laos; LB Lebanon; LC Saint Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Lithuania; LU Luxembourg; LV Latvia; LY Libya; MA Morocco; MC Monaco; MD Moldova; ME Montenegro; MF Saint Martin; MG Madagascar; MH Marshall Islands; MK North Macedonia; ML Mali; MM Myanmar; MN Mongolia; MO Macau; MP Northern Mariana Islands; MQ Martinique; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius; MV Maldives; MW Malawi; MX Mexico; MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NF Norfolk Island; NG Nigeria; NI Nicaragua; NL Netherlands; NO Norway; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman; PA Panama; PE Peru; PF French Polynesia; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland; PM Saint Pierre and Miquelon; PR Puerto Rico; PS Palestine; PT Portugal; PW Palau; PY Paraguay; QA Qatar; RE Réunion; RO Romania; RS Serbia; RU Russia; RW Rwanda; SA Saudi Arabia; SB Solomon Islands; SC Seychelles; SD Sudan; SE Sweden; SG Singapore; SH Saint Helena; SI Slovenia; SJ Svalbard and Jan Mayen; SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SS South Sudan; ST Sao Tome and Principe; SV El Salvador; SX Sint Maarten; SY Syria; SZ Eswatini; TA Tristan da Cunha; TC Turks and Caicos Is; TD Chad; TG Togo; TH Thailand; TJ Tajikistan; TK Tokelau; TL East Timor; TM Turkmenistan; TN Tunisia; TO Tonga; TR Türkiye; TT Trinidad and Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Ukraine; UG Uganda; US United States; UY Uruguay; UZ Uzbekistan; VA Vatican City; VC Saint Vincent; VE Venezuela; VG British Virgin Islands; VI US Virgin Islands; VN Vietnam; VU Vanuatu; WF Wallis and Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte; ZA South Africa; ZM Zambia; ZW Zimbabwe</source>
        <extracomment>clicktodial/model/reading/regions.py</extracomment>
        <translation>AC Île de l’Ascension; AD Andorre; AE Émirats arabes unis; AF Afghanistan; AG Antigua-et-Barbuda; AI Anguilla; AL Albanie; AM Arménie; AO Angola; AR Argentine; AS Samoa américaines; AT Autriche; AU Australie; AW Aruba; AX Îles Åland; AZ Azerbaïdjan; BA Bosnie-Herzégovine; BB Barbade; BD Bangladesh; BE Belgique; BF Burkina Faso; BG Bulgarie; BH Bahreïn; BI Burundi; BJ Bénin; BL Saint-Barthélemy; BM Bermudes; BN Brunei; BO Bolivie; BQ Pays-Bas caribéens; BR Brésil; BS Bahamas; BT Bhoutan; BW Botswana; BY Biélorussie; BZ Belize; CA Canada; CC Îles Cocos; CD Congo-Kinshasa; CF Rép. centrafricaine; CG Congo-Brazzaville; CH Suisse; CI Côte d’Ivoire; CK Îles Cook; CL Chili; CM Cameroun; CN Chine; CO Colombie; CR Costa Rica; CU Cuba; CV Cap-Vert; CW Curaçao; CX Île Christmas; CY Chypre; CZ Tchéquie; DE Allemagne; DJ Djibouti; DK Danemark; DM Dominique; DO Rép. dominicaine; DZ Algérie; EC Équateur; EE Estonie; EG Égypte; EH Sahara occidental; ER Érythrée; ES Espagne; ET Éthiopie; FI Finlande; FJ Fidji; FK Îles Malouines; FM Micronésie; FO Îles Féroé; FR France; GA Gabon; GB Royaume-Uni; GD Grenade; GE Géorgie; GF Guyane française; GG Guernesey; GH Ghana; GI Gibraltar; GL Groenland; GM Gambie; GN Guinée; GP Guadeloupe; GQ Guinée équatoriale; GR Grèce; GT Guatemala; GU Guam; GW Guinée-Bissau; GY Guyana; HK Hong Kong; HN Honduras; HR Croatie; HT Haïti; HU Hongrie; ID Indonésie; IE Irlande; IL Israël; IM Île de Man; IN Inde; IO Territoire brit. de l’océan Indien; IQ Irak; IR Iran; IS Islande; IT Italie; JE Jersey; JM Jamaïque; JO Jordanie; JP Japon; KE Kenya; KG Kirghizistan; KH Cambodge; KI Kiribati; KM Comores; KN Saint-Christophe-et-Niévès; KP Corée du Nord; KR Corée du Sud; KW Koweït; KY Îles Caïmans; KZ Kazakhstan; LA Laos; LB Liban; LC Sainte-Lucie; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Lituanie; LU Luxembourg; LV Lettonie; LY Libye; MA Maroc; MC Monaco; MD Moldavie; ME Monténégro; MF Saint-Martin; MG Madagascar; MH Îles Marshall; MK Macédoine du Nord; ML Mali; MM Myanmar; MN Mongolie; MO Macao; MP Îles Mariannes du Nord; MQ Martinique; MR Mauritanie; MS Montserrat; MT Malte; MU Maurice; MV Maldives; MW Malawi; MX Mexique; MY Malaisie; MZ Mozambique; NA Namibie; NC Nouvelle-Calédonie; NE Niger; NF Île Norfolk; NG Nigeria; NI Nicaragua; NL Pays-Bas; NO Norvège; NP Népal; NR Nauru; NU Niue; NZ Nouvelle-Zélande; OM Oman; PA Panama; PE Pérou; PF Polynésie française; PG Papouasie-Nouvelle-Guinée; PH Philippines; PK Pakistan; PL Pologne; PM Saint-Pierre-et-Miquelon; PR Porto Rico; PS Palestine; PT Portugal; PW Palaos; PY Paraguay; QA Qatar; RE La Réunion; RO Roumanie; RS Serbie; RU Russie; RW Rwanda; SA Arabie saoudite; SB Îles Salomon; SC Seychelles; SD Soudan; SE Suède; SG Singapour; SH Sainte-Hélène; SI Slovénie; SJ Svalbard et Jan Mayen; SK Slovaquie; SL Sierra Leone; SM Saint-Marin; SN Sénégal; SO Somalie; SR Suriname; SS Soudan du Sud; ST Sao Tomé-et-Principe; SV Salvador; SX Sint Maarten; SY Syrie; SZ Eswatini; TA Tristan da Cunha; TC Îles Turques-et-Caïques; TD Tchad; TG Togo; TH Thaïlande; TJ Tadjikistan; TK Tokelau; TL Timor oriental; TM Turkménistan; TN Tunisie; TO Tonga; TR Turquie; TT Trinité-et-Tobago; TV Tuvalu; TW Taïwan; TZ Tanzanie; UA Ukraine; UG Ouganda; US États-Unis; UY Uruguay; UZ Ouzbékistan; VA Cité du Vatican; VC Saint-Vincent; VE Venezuela; VG Îles Vierges britanniques; VI Îles Vierges américaines; VN Viêt Nam; VU Vanuatu; WF Wallis-et-Futuna; WS Samoa; XK Kosovo; YE Yémen; YT Mayotte; ZA Afrique du Sud; ZM Zambie; ZW Zimbabwe</translation>
    </message>
    <message>
        <source>Plain http is refused</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Le http sans protection est refusé</translation>
    </message>
    <message>
        <source>The sign-in would travel unprotected to {host}.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>L’authentification circulerait sans protection vers {host}.</translation>
    </message>
    <message>
        <source>Use https://{host}.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Utilisez https://{host}.</translation>
    </message>
    <message>
        <source>Dial the selected text</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Composer le texte sélectionné</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Find or do: people, numbers, actions</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Chercher ou agir&#xa0;: personnes, numéros, actions</translation>
    </message>
    <message>
        <source>Hold or resume the call</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Mettre en attente ou reprendre l’appel</translation>
    </message>
    <message>
        <source>Hang up the call</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Raccrocher l’appel</translation>
    </message>
    <message>
        <source>“{text}” is not a key combination</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une combinaison de touches</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+D.</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Écrivez-la comme Ctrl+Alt+D.</translation>
    </message>
    <message>
        <source>{keys} would be missing in every other program</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>{keys} manquerait dans tous les autres programmes</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or the Super key with it, or take a function key.</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Ajoutez-y Ctrl, Alt ou Super, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>There is no bridge at this address.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Il n’y a pas de passerelle à cette adresse.</translation>
    </message>
    <message>
        <source>The bridge ended the connection.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>La passerelle a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>It does not send events like a bridge.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Cela n’envoie pas les événements comme une passerelle.</translation>
    </message>
    <message>
        <source>The bridge has no sign-in for you (any more).</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>La passerelle n’a pas (ou plus) d’authentification pour vous.</translation>
    </message>
    <message>
        <source>Activate Click-to-Dial for your extension in MyTelsmart again.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Réactivez Click-to-Dial pour votre poste dans MyTelsmart.</translation>
    </message>
    <message>
        <source>It gave no token like a bridge.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Cela n’a pas donné de jeton comme une passerelle.</translation>
    </message>
    <message>
        <source>It sent an event that is longer than any.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Un événement plus long que tout autre a été envoyé.</translation>
    </message>
    <message>
        <source>The bridge does not take the bridge token (any more).</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>La passerelle n’accepte pas (ou plus) son jeton.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Demandez-en un nouveau à votre administrateur.</translation>
    </message>
    <message>
        <source>{words} ({field})</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>{words} ({field})</translation>
    </message>
    <message>
        <source>There is no Call Control at this address.</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Il n’y a pas de Call Control à cette adresse.</translation>
    </message>
    <message>
        <source>This phone system cannot place such a call</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Ce système téléphonique ne peut pas passer un tel appel</translation>
    </message>
    <message>
        <source>It rings your own extension, then the other side. Nothing was dialled.</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Il fait sonner votre propre poste, puis le correspondant. Rien n’a été composé.</translation>
    </message>
    <message>
        <source>Call in the usual way.</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Appelez de la façon habituelle.</translation>
    </message>
    <message>
        <source>This number cannot be dialled</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Ce numéro ne peut pas être composé</translation>
    </message>
    <message>
        <source>Nothing was dialled. Dial it on your phone, or correct it.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Rien n’a été composé. Composez-le sur votre téléphone, ou corrigez-le.</translation>
    </message>
    <message>
        <source>Codes with * or # are not sent to this phone system.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Les codes avec * ou # ne sont pas envoyés à ce système téléphonique.</translation>
    </message>
    <message>
        <source>No country code begins with 0.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Aucun indicatif de pays ne commence par 0.</translation>
    </message>
    <message>
        <source>No number has more than {most} digits.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Aucun numéro n’a plus de {most} chiffres.</translation>
    </message>
    <message>
        <source>Extension {extension} of tenant {tenant}.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Poste {extension} du tenant {tenant}.</translation>
    </message>
    <message>
        <source>The phone system does not refuse the token.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Le système téléphonique ne refuse pas le jeton.</translation>
    </message>
    <message>
        <source>Without a bridge nothing is known of calls: dialling works, the phone hangs up.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Sans passerelle, rien n’est connu des appels&#xa0;: composer fonctionne, raccrocher se fait au téléphone.</translation>
    </message>
    <message>
        <source>The bridge gave a token, and the phone system does not refuse it.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>La passerelle a donné un jeton, et le système téléphonique ne le refuse pas.</translation>
    </message>
    <message>
        <source>The bridge&apos;s sign-in is for another extension</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>L’authentification de la passerelle est pour un autre poste</translation>
    </message>
    <message>
        <source>It is for {extension} of tenant {tenant}.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Elle est pour {extension} du tenant {tenant}.</translation>
    </message>
    <message>
        <source>Correct the extension, or ask your administrator for another bridge token.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Corrigez le poste, ou demandez un autre jeton de passerelle à votre administrateur.</translation>
    </message>
    <message>
        <source>Call Control dials and hangs up, and knows no more. Nothing was sent.</source>
        <extracomment>clicktodial/pbx/callcontrol/not_offered.py</extracomment>
        <translation>Call Control compose et raccroche, et rien de plus. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It gave no token.</source>
        <extracomment>clicktodial/pbx/callcontrol/refresh.py</extracomment>
        <translation>Aucun jeton n’a été donné.</translation>
    </message>
    <message>
        <source>Click-to-Dial, report of {time}</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Click-to-Dial, rapport du {time}</translation>
    </message>
    <message>
        <source>Numbers are shortened; secrets, names and numbers of people are not in it.</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Les numéros sont abrégés&#x202f;; les secrets, les noms et les numéros des personnes n’y figurent pas.</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>{n} octets</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>computer</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>End of the log</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Fin du journal</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no log: nothing unforeseen has happened.</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Il n’y a pas de journal&#xa0;: rien d’imprévu ne s’est produit.</translation>
    </message>
    <message>
        <source>“{key}” must be tables, each headed [[{key}]].</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>«&#xa0;{key}&#xa0;» doit se composer de tables, chacune intitulée [[{key}]].</translation>
    </message>
    <message>
        <source>It must be a table headed [contact_source.attributes].</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Ce doit être une table intitulée [contact_source.attributes].</translation>
    </message>
    <message>
        <source>contact source “{name}”</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>source de contacts «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>contact source number {number}</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>source de contacts numéro {number}</translation>
    </message>
    <message>
        <source>A contact source of this name stands above it.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Une source de contacts de ce nom figure au-dessus.</translation>
    </message>
    <message>
        <source>None: requests go straight to {host}.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Aucun&#xa0;: les requêtes vont directement à {host}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} behind the server&apos;s.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>L’horloge de cet ordinateur retarde de {apart} sur celle du serveur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} ahead of the server&apos;s.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>L’horloge de cet ordinateur avance de {apart} sur celle du serveur.</translation>
    </message>
    <message>
        <source>Certificate of {subject}, issued by {issuer}, valid until {until}.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Certificat de {subject}, émis par {issuer}, valable jusqu’au {until}.</translation>
    </message>
    <message>
        <source>The keyring holds no token for the bridge.</source>
        <extracomment>clicktodial/pbx/diagnosis.py</extracomment>
        <translation>Le trousseau de clés ne contient pas de jeton pour la passerelle.</translation>
    </message>
    <message>
        <source>The bridge tells of calls as they happen.</source>
        <extracomment>clicktodial/pbx/diagnosis.py</extracomment>
        <translation>La passerelle signale les appels au fur et à mesure.</translation>
    </message>
    <message>
        <source>The proxy {proxy} looks the name up.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Le proxy {proxy} résout le nom.</translation>
    </message>
    <message>
        <source>Plain http to this computer; nothing leaves it.</source>
        <extracomment>clicktodial/sources/carddav/client.py, clicktodial/web/examination.py</extracomment>
        <translation>http sans protection vers cet ordinateur&#x202f;; rien n’en sort.</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy} of the system.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Les requêtes passent par le proxy {proxy} du système.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the server&apos;s.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>L’horloge de cet ordinateur concorde avec celle du serveur.</translation>
    </message>
    <message>
        <source>Have the system set its clock by the network.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Faites régler l’horloge du système par le réseau.</translation>
    </message>
    <message>
        <source>It showed no certificate.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Aucun certificat n’a été présenté.</translation>
    </message>
    <message>
        <source>The certificate is trusted by this computer&apos;s system.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Le système de cet ordinateur fait confiance au certificat.</translation>
    </message>
    <message>
        <source>It is not valid yet: check this computer&apos;s clock.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Il n’est pas encore valable&#xa0;: vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>It vouches for itself: no authority stands behind it.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Il se certifie lui-même&#xa0;: aucune autorité ne le garantit.</translation>
    </message>
    <message>
        <source>Its authority is not in this computer&apos;s trust store.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Son autorité n’est pas dans le magasin de certificats de cet ordinateur.</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Il a été révoqué.</translation>
    </message>
    <message>
        <source>It was made out to another name.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Il a été émis pour un autre nom.</translation>
    </message>
    <message>
        <source>It was made out to another address.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Il a été émis pour une autre adresse.</translation>
    </message>
    <message>
        <source>The address or the system&apos;s proxy is not usable.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>L’adresse ou le proxy du système n’est pas utilisable.</translation>
    </message>
    <message>
        <source>It wanted to send the request on to {other}.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>La requête allait être renvoyée vers {other}.</translation>
    </message>
    <message>
        <source>It wanted to send the request on to another address.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>La requête allait être renvoyée vers une autre adresse.</translation>
    </message>
    <message>
        <source>Nothing takes connections there.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Rien n’y accepte de connexions.</translation>
    </message>
    <message>
        <source>Its answer was longer than any list of calls.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>La réponse était plus longue que toute liste d’appels.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>Le proxy a refusé la connexion.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <extracomment>clicktodial/sources/ldap/connection.py, clicktodial/web/http.py</extracomment>
        <translation>La connexion a été coupée avant la réponse.</translation>
    </message>
    <message>
        <source>Its answer is packed in an unknown way.</source>
        <extracomment>clicktodial/sources/carddav/dav.py, clicktodial/web/http.py</extracomment>
        <translation>La réponse est encodée d’une façon inconnue.</translation>
    </message>
    <message>
        <source>It does not speak HTTP as it should.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>Cela ne parle pas HTTP correctement.</translation>
    </message>
    <message>
        <source>No protected connection (TLS) could be agreed on.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Aucune connexion protégée (TLS) n’a pu être négociée.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and signs, without spaces.</source>
        <extracomment>clicktodial/pbx/pasted.py</extracomment>
        <translation>Un jeton est un seul mot de lettres, chiffres et signes, sans espaces.</translation>
    </message>
    <message>
        <source>The phone system does not say which leg is meant.</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Le système téléphonique n’indique pas quelle branche est visée.</translation>
    </message>
    <message>
        <source>A call cannot be parked for that long</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Un appel ne peut pas être parqué aussi longtemps</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} seconds.</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Choisissez de {least} à {most} secondes.</translation>
    </message>
    <message>
        <source>Name your extension in the account&apos;s settings.</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Indiquez votre poste dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>{party} is not in this call, or it has ended.</source>
        <extracomment>clicktodial/pbx/unifiedapi/client.py</extracomment>
        <translation>{party} n’est pas dans cet appel, ou il est terminé.</translation>
    </message>
    <message>
        <source>The phone system found no call to change; it may have ended.</source>
        <extracomment>clicktodial/pbx/unifiedapi/client.py</extracomment>
        <translation>Le système téléphonique n’a trouvé aucun appel à modifier&#x202f;; il est peut-être terminé.</translation>
    </message>
    <message>
        <source>The pasted text lacks {names}; copy all three cookies.</source>
        <extracomment>clicktodial/pbx/unifiedapi/cookies.py</extracomment>
        <translation>Il manque {names} dans le texte collé&#x202f;; copiez les trois cookies.</translation>
    </message>
    <message>
        <source>The event is incomplete</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>L’événement est incomplet</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>It needs a type, a method and an address.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Il lui faut un type, une méthode et une adresse.</translation>
    </message>
    <message>
        <source>An event&apos;s type cannot be changed</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Le type d’un événement ne peut pas être modifié</translation>
    </message>
    <message>
        <source>Remove it and add another.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Retirez-le et ajoutez-en un autre.</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Il n’y a rien à modifier</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The phone system has no such event any more.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Le système téléphonique n’a plus cet événement.</translation>
    </message>
    <message>
        <source>This event cannot be addressed</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Cet événement ne peut pas être désigné</translation>
    </message>
    <message>
        <source>Change it in the phone system&apos;s own pages.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Modifiez-le dans les pages du système téléphonique.</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>rappel</translation>
    </message>
    <message>
        <source>conference</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>conférence</translation>
    </message>
    <message>
        <source>phone call events</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>événements d’appel</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>présence</translation>
    </message>
    <message>
        <source>call records</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>journal d’appels</translation>
    </message>
    <message>
        <source>The phone system takes the sign-in.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Le système téléphonique accepte l’authentification.</translation>
    </message>
    <message>
        <source>All extensions of the user: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Tous les postes de l’utilisateur&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls are going on.</source>
        <comment>{n} call is going on.</comment>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>
            <numerusform>{n} appel est en cours.</numerusform>
            <numerusform>{n} appels sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not offered by the phone system: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Non proposé par le système téléphonique&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Not permitted to this user: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Non permis à cet utilisateur&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>All extensions of the user.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Tous les postes de l’utilisateur.</translation>
    </message>
    <message>
        <source>Works: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Fonctionne&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Could not be tried: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>N’a pas pu être essayé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Check the extension and the user in the account&apos;s settings.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Vérifiez le poste et l’utilisateur dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The list could not be read: it is broken or cut off.</source>
        <extracomment>clicktodial/pbx/unifiedapi/exchange.py</extracomment>
        <translation>La liste n’a pas pu être lue&#xa0;: elle est endommagée ou tronquée.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer.</source>
        <extracomment>clicktodial/pbx/unifiedapi/exchange.py, clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Une page web est arrivée à la place d’une réponse.</translation>
    </message>
    <message>
        <source>There is no UnifiedAPI at this address.</source>
        <extracomment>clicktodial/pbx/unifiedapi/exchange.py</extracomment>
        <translation>Il n’y a pas d’UnifiedAPI à cette adresse.</translation>
    </message>
    <message>
        <source>It gave no token when signing in.</source>
        <extracomment>clicktodial/pbx/unifiedapi/tokens.py</extracomment>
        <translation>Aucun jeton n’a été donné à l’authentification.</translation>
    </message>
    <message>
        <source>The demo keeps nothing.</source>
        <extracomment>clicktodial/program.py</extracomment>
        <translation>La démo ne conserve rien.</translation>
    </message>
    <message>
        <source>The demo leaves your links as they are.</source>
        <extracomment>clicktodial/program.py</extracomment>
        <translation>La démo laisse vos liens tels quels.</translation>
    </message>
    <message>
        <source>The built-in PBX cannot make certificates</source>
        <extracomment>clicktodial/sim/certificate.py</extracomment>
        <translation>Le système téléphonique intégré ne peut pas créer de certificats</translation>
    </message>
    <message>
        <source>HTTPS needs the library trustme, which is not installed.</source>
        <extracomment>clicktodial/sim/certificate.py</extracomment>
        <translation>HTTPS a besoin de la bibliothèque trustme, qui n’est pas installée.</translation>
    </message>
    <message>
        <source>Install clicktodial[sim-https], or start it without --https.</source>
        <extracomment>clicktodial/sim/certificate.py</extracomment>
        <translation>Installez clicktodial[sim-https], ou lancez-le sans --https.</translation>
    </message>
    <message>
        <source>Another program listens there; the built-in PBX was not started.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Un autre programme y écoute&#x202f;; le système téléphonique intégré n’a pas démarré.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out to take a free one.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Choisissez-en un autre avec --port, ou omettez-le pour prendre un port libre.</translation>
    </message>
    <message>
        <source>The built-in PBX cannot listen on {host}, port {port}</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Le système téléphonique intégré ne peut pas écouter sur {host}, port {port}</translation>
    </message>
    <message>
        <source>The built-in PBX does not listen on {host}</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Le système téléphonique intégré n’écoute pas sur {host}</translation>
    </message>
    <message>
        <source>It lets in everyone who knows its demo token, so it serves this computer only.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Il laisse entrer quiconque connaît son jeton de démo&#x202f;; il ne sert donc que cet ordinateur.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 or ::1.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Utilisez 127.0.0.1 ou ::1.</translation>
    </message>
    <message>
        <source>No column with names or numbers was recognised.</source>
        <extracomment>clicktodial/storage/contact_tables.py</extracomment>
        <translation>Aucune colonne de noms ou de numéros n’a été reconnue.</translation>
    </message>
    <message>
        <source>The row is not understood; look for a stray quotation mark.</source>
        <extracomment>clicktodial/storage/contact_tables.py</extracomment>
        <translation>La ligne n’est pas comprise&#x202f;; cherchez un guillemet égaré.</translation>
    </message>
    <message>
        <source>Something went wrong inside Click-to-Dial</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>Un problème est survenu dans Click-to-Dial</translation>
    </message>
    <message>
        <source>It was a {kind}; the log file cannot be written.</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>C’était une erreur {kind}&#x202f;; impossible d’écrire le fichier journal.</translation>
    </message>
    <message>
        <source>The details are in {path}.</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>Les détails sont dans {path}.</translation>
    </message>
    <message>
        <source>Please report it with that file.</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>Signalez-le en joignant ce fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be opened</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Impossible d’ouvrir {path}</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder is yours to write to.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Vérifiez que le disque n’est pas plein et que vous pouvez écrire dans le dossier.</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Il appartient à un autre programme.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>{path} a été écrit par une version plus récente</translation>
    </message>
    <message>
        <source>This version of Click-to-Dial does not know its layout. It was not changed.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Cette version de Click-to-Dial n’en connaît pas la structure. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Update Click-to-Dial.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Mettez Click-to-Dial à jour.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Impossible de lire ou d’écrire {path}</translation>
    </message>
    <message>
        <source>What was being changed was left as it was.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Ce qui allait être modifié est resté tel quel.</translation>
    </message>
    <message>
        <source>It is damaged ({detail}).</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Il est endommagé ({detail}).</translation>
    </message>
    <message>
        <source>There are too many problems; the rest of the file was not read.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Il y a trop de problèmes&#x202f;; le reste du fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>At most {size} MB can be imported at once.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>{size} Mo au plus peuvent être importés à la fois.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Il n’y a ni nom ni numéro.</translation>
    </message>
    <message>
        <source>Click-to-Dial is not installed completely</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Click-to-Dial n’est pas complètement installé</translation>
    </message>
    <message>
        <source>{count} of its files are missing or damaged; the first is {path}.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>{count} de ses fichiers manquent ou sont endommagés&#x202f;; le premier est {path}.</translation>
    </message>
    <message>
        <source>Install it again. Your accounts, contacts and settings are kept.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Réinstallez-le. Vos comptes, contacts et paramètres sont conservés.</translation>
    </message>
    <message>
        <source>Click-to-Dial has been updated</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Click-to-Dial a été mis à jour</translation>
    </message>
    <message>
        <source>This window is still the version before, and no longer finds its own parts.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Cette fenêtre est encore celle de la version précédente et ne trouve plus ses propres éléments.</translation>
    </message>
    <message>
        <source>Quit it and start it again. Calls that are going on are not touched.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Quittez-le et relancez-le. Les appels en cours ne sont pas touchés.</translation>
    </message>
    <message>
        <source>{path} cannot be changed</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Impossible de modifier {path}</translation>
    </message>
    <message>
        <source>Its layout is not understood well enough to change it safely.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Sa structure n’est pas assez bien comprise pour le modifier sans risque.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please edit the file by hand.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Rien n’a été modifié. Modifiez le fichier à la main.</translation>
    </message>
    <message>
        <source>It is not valid TOML: {detail}</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Ce n’est pas du TOML valide&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Check the folder&apos;s owner, permissions and free space.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Vérifiez le propriétaire, les droits et l’espace libre du dossier.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{path} is in use</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>{path} est en cours d’utilisation</translation>
    </message>
    <message>
        <source>Another program has kept it locked for {n} s.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Un autre programme le garde verrouillé depuis {n}&#xa0;s.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>account number {number}</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>compte numéro {number}</translation>
    </message>
    <message>
        <source>There is no usable account “{name}”.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Il n’y a pas de compte utilisable «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>account “{name}”</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>compte «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>It must be a text in quotation marks.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Ce doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>It must be a list of texts in square brackets.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Ce doit être une liste de textes entre crochets.</translation>
    </message>
    <message>
        <source>It must be a language such as “fr”, or empty.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Ce doit être une langue telle que «&#xa0;fr&#xa0;», ou vide.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Ce doit être true ou false.</translation>
    </message>
    <message>
        <source>It must be a table headed [hotkeys].</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Ce doit être une table intitulée [hotkeys].</translation>
    </message>
    <message>
        <source>It must be a list of whole numbers in square brackets.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Ce doit être une liste de nombres entiers entre crochets.</translation>
    </message>
    <message>
        <source>It must be a list of rules in square brackets.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Ce doit être une liste de règles entre crochets.</translation>
    </message>
    <message>
        <source>A rule looks like {example}.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Une règle a la forme {example}.</translation>
    </message>
    <message>
        <source>It must be a table headed [account.dial_plan].</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Ce doit être une table intitulée [account.dial_plan].</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>«&#xa0;{key}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>It must be from {least} to {most}.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>La valeur doit être comprise entre {least} et {most}.</translation>
    </message>
    <message>
        <source>It must be one of {choices}.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>La valeur doit être l’une de {choices}.</translation>
    </message>
    <message>
        <source>An account of this name stands above it.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Un compte de ce nom figure au-dessus.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <extracomment>clicktodial/storage/vcards.py</extracomment>
        <translation>La fiche n’a pas de fin.</translation>
    </message>
    <message>
        <source>The line is not understood.</source>
        <extracomment>clicktodial/storage/vcards.py</extracomment>
        <translation>La ligne n’est pas comprise.</translation>
    </message>
    <message>
        <source>The line is outside of any card.</source>
        <extracomment>clicktodial/storage/vcards.py</extracomment>
        <translation>La ligne est en dehors de toute fiche.</translation>
    </message>
    <message>
        <source>The same in the other colours.</source>
        <extracomment>clicktodial/tour.py</extracomment>
        <translation>La même chose dans les autres couleurs.</translation>
    </message>
    <message>
        <source>The tour is over. Pictures are in {folder}</source>
        <extracomment>clicktodial/tour.py</extracomment>
        <translation>La visite est terminée. Les images sont dans {folder}</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>La fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Signed in to the built-in phone system.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Authentifié auprès du système téléphonique intégré.</translation>
    </message>
    <message>
        <source>Anna Peeters is calling; the list shows it.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Anna Peeters appelle&#x202f;; la liste le montre.</translation>
    </message>
    <message>
        <source>Picked up the phone: connected with Anna Peeters.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Téléphone décroché&#xa0;: en communication avec Anna Peeters.</translation>
    </message>
    <message>
        <source>Typed “zoe”: Zoë Åström is found.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Saisi «&#xa0;zoe&#xa0;»&#xa0;: Zoë Åström est trouvée.</translation>
    </message>
    <message>
        <source>Pressed Enter: one&apos;s own phone rings first.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Entrée&#xa0;: le propre téléphone sonne d’abord.</translation>
    </message>
    <message>
        <source>Picked it up: Zoë&apos;s phone rings.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Décroché&#xa0;: le téléphone de Zoë sonne.</translation>
    </message>
    <message>
        <source>Connected with Zoë Åström.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>En communication avec Zoë Åström.</translation>
    </message>
    <message>
        <source>Pressed Hold: the phone system says on hold.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Attente&#xa0;: le système téléphonique confirme la mise en attente.</translation>
    </message>
    <message>
        <source>Pressed Resume: connected again.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Reprendre&#xa0;: de nouveau en communication.</translation>
    </message>
    <message>
        <source>Pressed Transfer, typed “reception”.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Transférer, saisi «&#xa0;reception&#xa0;».</translation>
    </message>
    <message>
        <source>Pressed Enter: transferred to the reception.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Entrée&#xa0;: transféré vers la réception.</translation>
    </message>
    <message>
        <source>Pressed Hang up: the call with Anna Peeters has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Raccrocher&#xa0;: l’appel avec Anna Peeters est terminé.</translation>
    </message>
    <message>
        <source>Chose Park: Zoë waits in the parking lot.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Choisi Parquer&#xa0;: Zoë attend dans le parcage.</translation>
    </message>
    <message>
        <source>Pressed Take back, picked up the phone: connected again.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Reprendre, décroché le téléphone&#xa0;: de nouveau en communication.</translation>
    </message>
    <message>
        <source>Typed “anna”: Anna Peeters is found.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Saisi «&#xa0;anna&#xa0;»&#xa0;: Anna Peeters est trouvée.</translation>
    </message>
    <message>
        <source>Asked to be called back on the mobile.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Demandé à être rappelé sur le mobile.</translation>
    </message>
    <message>
        <source>The mobile rang first, then Anna&apos;s phone: connected.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Le mobile a sonné d’abord, puis le téléphone d’Anna&#xa0;: en communication.</translation>
    </message>
    <message>
        <source>Pressed Hang up: the callback has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Raccrocher&#xa0;: le rappel est terminé.</translation>
    </message>
    <message>
        <source>Signed in through the bridge; it tells of calls as they happen.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Authentifié par la passerelle&#x202f;; elle signale les appels au fur et à mesure.</translation>
    </message>
    <message>
        <source>Pressed Enter: one&apos;s own phone rings; pick it up to call.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Entrée&#xa0;: le propre téléphone sonne&#x202f;; décrochez-le pour appeler.</translation>
    </message>
    <message>
        <source>Picked it up: Zoë is being called; nothing more is claimed.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Décroché&#xa0;: Zoë est appelée&#x202f;; rien de plus n’est affirmé.</translation>
    </message>
    <message>
        <source>Zoë has answered: in a call with her.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Zoë a répondu&#xa0;: en communication avec elle.</translation>
    </message>
    <message>
        <source>Put on hold on the phone: the window shows it.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Mis en attente sur le téléphone&#xa0;: la fenêtre le montre.</translation>
    </message>
    <message>
        <source>Taken back on the phone: connected again.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Repris sur le téléphone&#xa0;: de nouveau en communication.</translation>
    </message>
    <message>
        <source>Pressed Hang up: the call has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Raccrocher&#xa0;: l’appel est terminé.</translation>
    </message>
    <message>
        <source>Called Anna outside: whether she answers is not told, so it is not shown.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appelé Anna à l’extérieur&#xa0;: si elle répond n’est pas connu, donc pas affiché.</translation>
    </message>
    <message>
        <source>John Doe is calling; the window shows it at once.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>John Doe appelle&#x202f;; la fenêtre le montre aussitôt.</translation>
    </message>
    <message>
        <source>Pressed Hang up: his call has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Raccrocher&#xa0;: son appel est terminé.</translation>
    </message>
    <message>
        <source>Pressed Hang up: so has Anna&apos;s.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Appuyé sur Raccrocher&#xa0;: celui d’Anna aussi.</translation>
    </message>
</context>
</TS>
