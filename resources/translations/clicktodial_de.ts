<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>clicktodial</name>
    <message>
        <source>There is no screen here to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set). The commands work without one: see “clicktodial --help”.</source>
        <extracomment>clicktodial/__main__.py</extracomment>
        <translation>Hier gibt es keinen Bildschirm für das Fenster (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). Die Befehle gehen auch ohne: siehe „clicktodial --help“.</translation>
    </message>
    <message>
        <source>Click-to-Dial</source>
        <extracomment>clicktodial/app.py, clicktodial/desktop/checkup.py, clicktodial/gui/models/palette.py, clicktodial/gui/windows/main.py</extracomment>
        <translation>Click-to-Dial</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” is damaged.</source>
        <extracomment>clicktodial/bridge/book.py</extracomment>
        <translation>Ein Datensatz der Art „{kind}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Events cannot be kept now</source>
        <extracomment>clicktodial/bridge/events.py</extracomment>
        <translation>Ereignisse können gerade nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>Check that Redis runs and that its address is right.</source>
        <extracomment>clicktodial/bridge/events.py</extracomment>
        <translation>Prüfen Sie, ob Redis läuft und seine Adresse stimmt.</translation>
    </message>
    <message>
        <source>The bridge&apos;s records cannot be read or written</source>
        <extracomment>clicktodial/bridge/records.py</extracomment>
        <translation>Die Datensätze der Bridge können nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Check the disk, or that Redis runs and that its address is right.</source>
        <extracomment>clicktodial/bridge/records.py</extracomment>
        <translation>Prüfen Sie den Datenträger, oder ob Redis läuft und seine Adresse stimmt.</translation>
    </message>
    <message>
        <source>This is not an address of Redis</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>Das ist keine Redis-Adresse</translation>
    </message>
    <message>
        <source>It looks like redis://host:6379/0, rediss://… or unix:///run/redis/redis.sock.</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>Sie sieht aus wie redis://host:6379/0, rediss://… oder unix:///run/redis/redis.sock.</translation>
    </message>
    <message>
        <source>Redis did not answer</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>Redis hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The fault is called {kind}.</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>Der Fehler heißt {kind}.</translation>
    </message>
    <message>
        <source>Another node holds a lock for too long.</source>
        <extracomment>clicktodial/bridge/redis_records.py</extracomment>
        <translation>Ein anderer Knoten hält eine Sperre zu lange.</translation>
    </message>
    <message>
        <source>Port {port} is in use</source>
        <extracomment>clicktodial/bridge/server.py, clicktodial/sim/server.py</extracomment>
        <translation>Port {port} ist belegt</translation>
    </message>
    <message>
        <source>Another program listens there; the bridge was not started.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Dort lauscht ein anderes Programm; die Bridge wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Choose another with --port; 0 takes a free one.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Wählen Sie mit --port einen anderen; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>The bridge cannot listen on {where}</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Die Bridge kann nicht auf {where} lauschen</translation>
    </message>
    <message>
        <source>The system says: {detail}.</source>
        <extracomment>clicktodial/bridge/server.py, clicktodial/sim/server.py</extracomment>
        <translation>Das System meldet: {detail}.</translation>
    </message>
    <message>
        <source>Check --host, --port, --cert and --key.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Prüfen Sie --host, --port, --cert und --key.</translation>
    </message>
    <message>
        <source>The bridge does not listen on {host} without TLS</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Die Bridge lauscht auf {host} nicht ohne TLS</translation>
    </message>
    <message>
        <source>Tokens and numbers would travel in the clear.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Token und Nummern würden unverschlüsselt übertragen.</translation>
    </message>
    <message>
        <source>Give --cert and --key, listen on 127.0.0.1 behind a reverse proxy, or, when one on another computer protects the way, say --behind-proxy.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Geben Sie --cert und --key an, lauschen Sie auf 127.0.0.1 hinter einem Reverse-Proxy, oder geben Sie, wenn einer auf einem anderen Computer den Weg schützt, --behind-proxy an.</translation>
    </message>
    <message>
        <source>it is not an IP address</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>das ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>it belongs to another program or a newer version</source>
        <extracomment>clicktodial/bridge/sqlite_records.py</extracomment>
        <translation>sie gehört einem anderen Programm oder einer neueren Version</translation>
    </message>
    <message>
        <source>{path}: {detail}.</source>
        <extracomment>clicktodial/bridge/sqlite_records.py</extracomment>
        <translation>{path}: {detail}.</translation>
    </message>
    <message>
        <source>This cannot be a user of the bridge</source>
        <extracomment>clicktodial/bridge/users.py</extracomment>
        <translation>Das kann kein Benutzer der Bridge sein</translation>
    </message>
    <message>
        <source>An extension looks like 210 or 0003*210, a tenant is one word.</source>
        <extracomment>clicktodial/bridge/users.py</extracomment>
        <translation>Eine Nebenstelle sieht aus wie 210 oder 0003*210, ein Mandant ist ein Wort.</translation>
    </message>
    <message>
        <source>Check the extension and the tenant.</source>
        <extracomment>clicktodial/bridge/users.py</extracomment>
        <translation>Prüfen Sie Nebenstelle und Mandant.</translation>
    </message>
    <message>
        <source>The bridge has no key for its secrets</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Die Bridge hat keinen Schlüssel für ihre Zugangsdaten</translation>
    </message>
    <message>
        <source>“clicktodial bridge new-key FILE” makes one; name it with --key-file FILE, or give it in the environment variable {variable}.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>„clicktodial bridge new-key FILE“ erzeugt einen; nennen Sie ihn mit --key-file FILE, oder geben Sie ihn in der Umgebungsvariable {variable} an.</translation>
    </message>
    <message>
        <source>The key does not fit the bridge&apos;s records</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Der Schlüssel passt nicht zu den Datensätzen der Bridge</translation>
    </message>
    <message>
        <source>They were encrypted with another key. Nothing was changed.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Sie wurden mit einem anderen Schlüssel verschlüsselt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Give the key that was used before, beside a new one if you are replacing it.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Geben Sie den bisherigen Schlüssel an, neben einem neuen, falls Sie ihn ersetzen.</translation>
    </message>
    <message>
        <source>{file}: {detail}.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>{file}: {detail}.</translation>
    </message>
    <message>
        <source>Others may read {file}: it must have mode 0600 (chmod 600).</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Andere können {file} lesen: die Datei braucht den Modus 0600 (chmod 600).</translation>
    </message>
    <message>
        <source>What was given is not a key.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Was angegeben wurde, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>None was given.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Es wurde keiner angegeben.</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>clicktodial/cli/account_check.py</extracomment>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>not tried</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/cli/presence.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>List of calls</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>clicktodial/cli/account_check.py</extracomment>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>the default account if left out</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>ohne Angabe das Standardkonto</translation>
    </message>
    <message>
        <source>your country, such as BE; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Ihr Land, etwa BE; &apos;&apos; für keines</translation>
    </message>
    <message>
        <source>your town&apos;s, such as 02; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>die Ihres Orts, etwa 02; &apos;&apos; für keine</translation>
    </message>
    <message>
        <source>what gives an outside line; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>womit man ein Amt bekommt; &apos;&apos; für nichts</translation>
    </message>
    <message>
        <source>what stands for +; &apos;&apos; for the usual</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>was für + steht; &apos;&apos; für das Übliche</translation>
    </message>
    <message>
        <source>so many digits make an extension, such as 3,4; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>so viele Ziffern hat eine Nebenstelle, etwa 3,4; &apos;&apos; für keine</translation>
    </message>
    <message>
        <source>what MATCH fits as a whole becomes REPLACE; one of the same name is replaced</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>worauf MATCH als Ganzes passt, wird zu REPLACE; eine gleichnamige Regel wird ersetzt</translation>
    </message>
    <message>
        <source>take a rule out</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>eine Regel entfernen</translation>
    </message>
    <message>
        <source>a text that the settings page tries after every change</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>ein Text, den die Einstellungsseite nach jeder Änderung prüft</translation>
    </message>
    <message>
        <source>take it out</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>“{text}” are no lengths</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>„{text}“ sind keine Längen</translation>
    </message>
    <message>
        <source>Use 3 or 3,4.</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Schreiben Sie 3 oder 3,4.</translation>
    </message>
    <message>
        <source>“{name}” dials what is typed.</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>„{name}“ wählt, was eingegeben wird.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Area code</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Ortsvorwahl</translation>
    </message>
    <message>
        <source>Outside line</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Amtskennziffer</translation>
    </message>
    <message>
        <source>In place of +</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Anstelle von +</translation>
    </message>
    <message>
        <source>Digits of an extension</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Ziffern einer Nebenstelle</translation>
    </message>
    <message>
        <source>There is no rule “{name}”</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Es gibt keine Regel „{name}“</translation>
    </message>
    <message>
        <source>Rule “{name}”</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Regel „{name}“</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Token for the bridge {bridge} (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Token für die Bridge {bridge} (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Access token for {server} (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Zugriffstoken für {server} (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Your extensions: {extensions}</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Ihre Nebenstellen: {extensions}</translation>
    </message>
    <message>
        <source>Secret of the App {app} (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Secret der App {app} (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Cookies of {server}, then an empty line (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Cookies von {server}, dann eine leere Zeile (werden nicht angezeigt): </translation>
    </message>
    <message>
        <source>“{name}” listens to {bridge}.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>„{name}“ hört auf {bridge}.</translation>
    </message>
    <message>
        <source>“{name}” has no bridge any more.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>„{name}“ hat keine Bridge mehr.</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <extracomment>clicktodial/cli/accounts.py, clicktodial/cli/contact_sources.py</extracomment>
        <translation>„{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Added “{name}”.</source>
        <extracomment>clicktodial/cli/accounts.py, clicktodial/cli/contact_sources.py</extracomment>
        <translation>„{name}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The phone system knows no phone of yours. Remove the account and add it with --extension if you have one.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Die Telefonanlage kennt kein Telefon von Ihnen. Entfernen Sie das Konto und fügen Sie es mit --extension neu hinzu, falls Sie eines haben.</translation>
    </message>
    <message>
        <source>No account is set up. Add one with “clicktodial account add”.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Es ist kein Konto eingerichtet. Fügen Sie eines mit „clicktodial account add“ hinzu.</translation>
    </message>
    <message>
        <source>The secret of “{name}” is stored.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Die Zugangsdaten von „{name}“ sind gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” dials from now on.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Ab jetzt wählt „{name}“.</translation>
    </message>
    <message>
        <source>The phone system did not tell your extensions. {why} The account is added without them: name the phone that rings with “clicktodial dial --from”, or remove the account and add it with --extension.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Die Telefonanlage hat Ihre Nebenstellen nicht genannt. {why} Das Konto wird ohne sie hinzugefügt: nennen Sie das Telefon, das klingelt, mit „clicktodial dial --from“, oder entfernen Sie das Konto und fügen Sie es mit --extension neu hinzu.</translation>
    </message>
    <message>
        <source>The secret of “{name}” is not stored: {why} Give it to each command in the environment variable {variable}.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Die Zugangsdaten von „{name}“ sind nicht gespeichert: {why} Geben Sie sie jedem Befehl in der Umgebungsvariable {variable} mit.</translation>
    </message>
    <message>
        <source>(default)</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>(Standard)</translation>
    </message>
    <message>
        <source>If the keyring holds a secret of “{name}”, it is still there: {why}</source>
        <extracomment>clicktodial/cli/accounts.py, clicktodial/cli/contact_sources.py</extracomment>
        <translation>Falls der Schlüsselbund Zugangsdaten von „{name}“ enthält, sind sie noch dort: {why}</translation>
    </message>
    <message>
        <source>print JSON</source>
        <extracomment>clicktodial/cli/arguments.py</extracomment>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>--filter can be given once</source>
        <extracomment>clicktodial/cli/arguments.py</extracomment>
        <translation>--filter darf nur einmal angegeben werden</translation>
    </message>
    <message>
        <source>a new file for it; it is printed if left out</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>eine neue Datei dafür; ohne Angabe wird er ausgegeben</translation>
    </message>
    <message>
        <source>one extension; all if left out</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>eine Nebenstelle; ohne Angabe alle</translation>
    </message>
    <message>
        <source>show the set-up, without secrets</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Einrichtung anzeigen, ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>encrypt all secrets with the first of the keys</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>alle Zugangsdaten mit dem ersten der Schlüssel verschlüsseln</translation>
    </message>
    <message>
        <source>make a key for the bridge&apos;s secrets</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>einen Schlüssel für die Zugangsdaten der Bridge erzeugen</translation>
    </message>
    <message>
        <source>keep what was agreed on, and print the addresses to give</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>das Vereinbarte speichern und die weiterzugebenden Adressen ausgeben</translation>
    </message>
    <message>
        <source>print a confirmation key for one activation</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>einen Bestätigungsschlüssel für eine Aktivierung ausgeben</translation>
    </message>
    <message>
        <source>the users of the bridge</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Benutzer der Bridge</translation>
    </message>
    <message>
        <source>add a UnifiedAPI user, and print the address for events</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>einen UnifiedAPI-Benutzer hinzufügen und die Adresse für Ereignisse ausgeben</translation>
    </message>
    <message>
        <source>show the users</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Benutzer anzeigen</translation>
    </message>
    <message>
        <source>forget a user, tokens included</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>einen Benutzer vergessen, samt Token</translation>
    </message>
    <message>
        <source>the phone systems where events are registered</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Telefonanlagen, bei denen Ereignisse angemeldet werden</translation>
    </message>
    <message>
        <source>keep how to sign in</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Anmeldedaten speichern</translation>
    </message>
    <message>
        <source>forget how to sign in</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Anmeldedaten vergessen</translation>
    </message>
    <message>
        <source>register the events at the phone systems</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Ereignisse bei den Telefonanlagen anmelden</translation>
    </message>
    <message>
        <source>the tokens of desktops</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Token der Desktops</translation>
    </message>
    <message>
        <source>make a token for a desktop, and print it once</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>ein Token für einen Desktop erzeugen und einmal ausgeben</translation>
    </message>
    <message>
        <source>show the tokens, without themselves</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Token anzeigen, ohne sie selbst</translation>
    </message>
    <message>
        <source>revoke a token; its streams end</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>ein Token widerrufen; seine Datenströme enden</translation>
    </message>
    <message>
        <source>run the service</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>den Dienst ausführen</translation>
    </message>
    <message>
        <source>run a company&apos;s push service, and look after it</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>den Push-Dienst einer Firma betreiben und verwalten</translation>
    </message>
    <message>
        <source>The service that pushes each desktop the events of its own user.</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>Der Dienst, der jedem Desktop die Ereignisse seines eigenen Benutzers zustellt.</translation>
    </message>
    <message>
        <source>where the outside reaches the bridge</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>wo die Bridge von außen zu erreichen ist</translation>
    </message>
    <message>
        <source>Call Control&apos;s address</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Adresse von Call Control</translation>
    </message>
    <message>
        <source>where tokens are refreshed</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>wo Token erneuert werden</translation>
    </message>
    <message>
        <source>the integration&apos;s client id</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die Client-ID der Integration</translation>
    </message>
    <message>
        <source>read the client&apos;s secret from standard input</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>das Client-Secret von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>a header that the phone system sends, too</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>ein Header, den die Telefonanlage ebenfalls sendet</translation>
    </message>
    <message>
        <source>read the header&apos;s value from standard input, after the client&apos;s secret</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>den Wert des Headers von der Standardeingabe lesen, nach dem Client-Secret</translation>
    </message>
    <message>
        <source>make new addresses; the old ones are void</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>neue Adressen erzeugen; die alten gelten nicht mehr</translation>
    </message>
    <message>
        <source>seconds; an hour if left out</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>Sekunden; ohne Angabe eine Stunde</translation>
    </message>
    <message>
        <source>such as 0003*210</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>etwa 0003*210</translation>
    </message>
    <message>
        <source>the phone system&apos;s host</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>der Host der Telefonanlage</translation>
    </message>
    <message>
        <source>the service registers the events at the phone system when it starts</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>der Dienst meldet die Ereignisse beim Start bei der Telefonanlage an</translation>
    </message>
    <message>
        <source>the App&apos;s id</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die ID der App</translation>
    </message>
    <message>
        <source>read the App&apos;s secret from standard input</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>das App-Secret von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>its address or host</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>ihre Adresse oder ihr Host</translation>
    </message>
    <message>
        <source>such as the computer&apos;s name</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>etwa der Name des Computers</translation>
    </message>
    <message>
        <source>as “clicktodial bridge token list” shows it</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>wie „clicktodial bridge token list“ es anzeigt</translation>
    </message>
    <message>
        <source>where to listen</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>wo gelauscht wird</translation>
    </message>
    <message>
        <source>0: a free one</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>0: ein freier</translation>
    </message>
    <message>
        <source>a certificate chain (PEM)</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>eine Zertifikatskette (PEM)</translation>
    </message>
    <message>
        <source>the certificate&apos;s private key (PEM)</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>der private Schlüssel des Zertifikats (PEM)</translation>
    </message>
    <message>
        <source>a proxy on another computer protects the way here</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>ein Proxy auf einem anderen Computer schützt den Weg hierher</translation>
    </message>
    <message>
        <source>stop when standard input ends</source>
        <extracomment>clicktodial/cli/bridge.py, clicktodial/cli/sim.py</extracomment>
        <translation>anhalten, wenn die Standardeingabe endet</translation>
    </message>
    <message>
        <source>such as 210 or 0003*210</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>etwa 210 oder 0003*210</translation>
    </message>
    <message>
        <source>the Call Control tenant&apos;s id</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>die ID des Mandanten bei Call Control</translation>
    </message>
    <message>
        <source>the UnifiedAPI system&apos;s host</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>der Host des UnifiedAPI-Systems</translation>
    </message>
    <message>
        <source>where the records are</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>wo die Datensätze liegen</translation>
    </message>
    <message>
        <source>redis://…, rediss://… or unix://…: several nodes</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>redis://…, rediss://… oder unix://…: mehrere Knoten</translation>
    </message>
    <message>
        <source>the key for secrets</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>der Schlüssel für Zugangsdaten</translation>
    </message>
    <message>
        <source>The bridge needs packages that are not installed</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Die Bridge braucht Pakete, die nicht installiert sind</translation>
    </message>
    <message>
        <source>The first of them is {name}.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Das erste davon ist {name}.</translation>
    </message>
    <message>
        <source>Install them: pip install “clicktodial[bridge]”</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Installieren Sie sie: pip install “clicktodial[bridge]”</translation>
    </message>
    <message>
        <source>The bridge is not set up</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Die Bridge ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>It does not know its own address.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Sie kennt ihre eigene Adresse nicht.</translation>
    </message>
    <message>
        <source>Say it: clicktodial bridge setup --public-url https://bridge.example.com</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Nennen Sie sie: clicktodial bridge setup --public-url https://bridge.example.com</translation>
    </message>
    <message>
        <source>Redis&apos;s password does not belong in the arguments</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Das Redis-Passwort gehört nicht in die Argumente</translation>
    </message>
    <message>
        <source>Others on this computer could read it there. Nothing was done.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Andere auf diesem Computer könnten es dort lesen. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Put the address into the environment variable {variable}.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Legen Sie die Adresse in der Umgebungsvariable {variable} ab.</translation>
    </message>
    <message>
        <source>{user} at {pbx}: {added} added, {mended} mended, {removed} removed</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>{user} bei {pbx}: {added} hinzugefügt, {mended} berichtigt, {removed} entfernt</translation>
    </message>
    <message>
        <source>The App&apos;s secret (not shown): </source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Das App-Secret (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>The bridge does not know how to sign in to {host}</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Die Bridge weiß nicht, wie sie sich bei {host} anmelden soll</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>clicktodial/cli/bridge_register.py, clicktodial/cli/bridge_users.py, clicktodial/cli/call_actions.py, clicktodial/cli/contact_sources.py, clicktodial/cli/credentials.py, clicktodial/cli/event_commands.py, clicktodial/errors.py, clicktodial/pbx/unifiedapi/actions.py, clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say it: clicktodial bridge pbx add SERVER --app-id ID --app-secret-stdin</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Nennen Sie es: clicktodial bridge pbx add SERVER --app-id ID --app-secret-stdin</translation>
    </message>
    <message>
        <source>Kept for {host}.</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Für {host} gespeichert.</translation>
    </message>
    <message>
        <source>{host} is forgotten.</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>{host} ist vergessen.</translation>
    </message>
    <message>
        <source>There is no such UnifiedAPI user</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Es gibt keinen solchen UnifiedAPI-Benutzer</translation>
    </message>
    <message>
        <source>Add one: clicktodial bridge user add EXT --pbx HOST</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Fügen Sie einen hinzu: clicktodial bridge user add EXT --pbx HOST</translation>
    </message>
    <message>
        <source>Another bridge serves {folder}</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>Eine andere Bridge bedient {folder}</translation>
    </message>
    <message>
        <source>Each would keep its events to itself; this one was not started.</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>Jede würde ihre Ereignisse für sich behalten; diese wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Several nodes share a Redis: --events redis://…</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>Mehrere Knoten teilen sich ein Redis: --events redis://…</translation>
    </message>
    <message>
        <source>--cert and --key belong together</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>--cert und --key gehören zusammen</translation>
    </message>
    <message>
        <source>The bridge serves at {url}</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>Die Bridge läuft unter {url}</translation>
    </message>
    <message numerus="yes">
        <source>{n} records are written anew.</source>
        <comment>{n} record is written anew.</comment>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>
            <numerusform>{n} Datensatz wird neu geschrieben.</numerusform>
            <numerusform>{n} Datensätze werden neu geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is in {file}.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Der Schlüssel ist in {file}.</translation>
    </message>
    <message>
        <source>Give these addresses to the phone system&apos;s operator. They are shown this once.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Geben Sie diese Adressen dem Betreiber der Telefonanlage. Sie werden nur dieses eine Mal angezeigt.</translation>
    </message>
    <message>
        <source>Kept. The addresses are as before; --new-urls makes new ones.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Gespeichert. Die Adressen sind die bisherigen; --new-urls erzeugt neue.</translation>
    </message>
    <message>
        <source>“{text}” is not an address</source>
        <extracomment>clicktodial/cli/bridge_setup.py, clicktodial/pbx/callcontrol/refresh.py</extracomment>
        <translation>„{text}“ ist keine Adresse</translation>
    </message>
    <message>
        <source>The header&apos;s value (not shown): </source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Der Wert des Headers (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>{file} cannot be made</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>{file} kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The system said: {detail}</source>
        <extracomment>clicktodial/cli/bridge_setup.py, clicktodial/storage/database.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Das System meldete: {detail}</translation>
    </message>
    <message>
        <source>A key that is there is never written over: without it all secrets are lost.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Ein vorhandener Schlüssel wird nie überschrieben: ohne ihn sind alle Zugangsdaten verloren.</translation>
    </message>
    <message>
        <source>The client&apos;s secret (not shown): </source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Das Client-Secret (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>“{name}” is not a header&apos;s name</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>„{name}“ ist kein Headername</translation>
    </message>
    <message>
        <source>It looks like X-Webhook-Secret.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Er sieht aus wie X-Webhook-Secret.</translation>
    </message>
    <message>
        <source>--header and --header-secret-stdin belong together</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>--header und --header-secret-stdin gehören zusammen</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>clicktodial/cli/bridge_show.py, clicktodial/gui/models/about.py</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>clicktodial/cli/bridge_show.py, clicktodial/cli/bridge_users.py</extracomment>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>clicktodial/cli/bridge_show.py, clicktodial/cli/bridge_users.py</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Signed in until</source>
        <extracomment>clicktodial/cli/bridge_show.py</extracomment>
        <translation>Angemeldet bis</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>clicktodial/cli/bridge_show.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>must be activated again</source>
        <extracomment>clicktodial/cli/bridge_show.py</extracomment>
        <translation>muss neu aktiviert werden</translation>
    </message>
    <message>
        <source>The phone system calls this address at each event. It is shown this once.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Die Telefonanlage ruft diese Adresse bei jedem Ereignis auf. Sie wird nur dieses eine Mal angezeigt.</translation>
    </message>
    <message>
        <source>Give this token to the desktop of {user}. It is shown this once.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Geben Sie dieses Token dem Desktop von {user}. Es wird nur dieses eine Mal angezeigt.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>The bridge knows no user “{extension}”</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Die Bridge kennt keinen Benutzer „{extension}“</translation>
    </message>
    <message>
        <source>Say where the extension is: --tenant or --pbx.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Sagen Sie, wo die Nebenstelle ist: --tenant oder --pbx.</translation>
    </message>
    <message>
        <source>{user} is forgotten.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>{user} ist vergessen.</translation>
    </message>
    <message>
        <source>This cannot be a label</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Das kann keine Bezeichnung sein</translation>
    </message>
    <message>
        <source>Use one line of 80 characters.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Verwenden Sie eine Zeile mit höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>There is no token “{id}”</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Es gibt kein Token „{id}“</translation>
    </message>
    <message>
        <source>“clicktodial bridge token list” shows the tokens.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>„clicktodial bridge token list“ zeigt die Token.</translation>
    </message>
    <message>
        <source>{id} is revoked.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>{id} ist widerrufen.</translation>
    </message>
    <message>
        <source>There are several users “{extension}”</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Es gibt mehrere Benutzer „{extension}“</translation>
    </message>
    <message>
        <source>Say which: --tenant or --pbx.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Sagen Sie, welchen: --tenant oder --pbx.</translation>
    </message>
    <message>
        <source>You have joined this call: only your own part of it can be ended.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Sie sind diesem Gespräch beigetreten: nur Ihr eigener Teil davon kann beendet werden.</translation>
    </message>
    <message>
        <source>“{extension}” is not an extension of yours</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>„{extension}“ ist keine Nebenstelle von Ihnen</translation>
    </message>
    <message>
        <source>The account names {extensions}.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Das Konto nennt {extensions}.</translation>
    </message>
    <message>
        <source>Which phone of yours should ring?</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Welches Ihrer Telefone soll klingeln?</translation>
    </message>
    <message>
        <source>The account “{name}” names no extension. Nothing was changed.</source>
        <extracomment>clicktodial/cli/call_actions.py, clicktodial/engine/commands.py</extracomment>
        <translation>Das Konto „{name}“ nennt keine Nebenstelle. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Write your extension after the call id.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Schreiben Sie Ihre Nebenstelle hinter die Anruf-ID.</translation>
    </message>
    <message>
        <source>{phone} is in this call already.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>{phone} ist schon in diesem Gespräch.</translation>
    </message>
    <message>
        <source>{state}, joined</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>{state}, beigetreten</translation>
    </message>
    <message>
        <source>{state}, recording</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>{state}, Aufnahme läuft</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/event_commands.py, clicktodial/cli/presence.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/history.py, clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Call id</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/records.py</extracomment>
        <translation>Anruf-ID</translation>
    </message>
    <message>
        <source>Being set up</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Wird aufgebaut</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Your phone is picked up, calling</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Ihr Telefon ist abgenommen, es wird angerufen</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/gui/models/call_words.py</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/history.py, clicktodial/cli/presence.py, clicktodial/cli/records.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Your phone rings</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Ihr Telefon klingelt</translation>
    </message>
    <message>
        <source>Their phone rings</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Das andere Telefon klingelt</translation>
    </message>
    <message>
        <source>Parked {slot}</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/gui/models/rows.py</extracomment>
        <translation>Geparkt {slot}</translation>
    </message>
    <message>
        <source>{account}: not current. {why}</source>
        <extracomment>clicktodial/cli/call_events.py</extracomment>
        <translation>{account}: nicht aktuell. {why}</translation>
    </message>
    <message>
        <source>{account}: the list is current again.</source>
        <extracomment>clicktodial/cli/call_events.py, clicktodial/gui/models/announcements.py</extracomment>
        <translation>{account}: die Liste ist wieder aktuell.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>clicktodial/cli/call_events.py, clicktodial/gui/models/endings.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended after {time}</source>
        <extracomment>clicktodial/cli/call_events.py</extracomment>
        <translation>Beendet nach {time}</translation>
    </message>
    <message>
        <source>{account}: what goes on is not known: it has no list, and no bridge.</source>
        <extracomment>clicktodial/cli/call_list.py</extracomment>
        <translation>{account}: was läuft, ist nicht bekannt: es hat weder Liste noch Bridge.</translation>
    </message>
    <message>
        <source>No call is going on.</source>
        <extracomment>clicktodial/cli/call_list.py</extracomment>
        <translation>Es läuft kein Anruf.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <extracomment>clicktodial/cli/call_list.py, clicktodial/cli/history.py</extracomment>
        <translation>Es gibt keinen solchen Anruf.</translation>
    </message>
    <message>
        <source>Several accounts have a call “{call}”</source>
        <extracomment>clicktodial/cli/call_session.py</extracomment>
        <translation>Mehrere Konten haben einen Anruf „{call}“</translation>
    </message>
    <message>
        <source>They are {names}. Nothing was changed.</source>
        <extracomment>clicktodial/cli/call_session.py</extracomment>
        <translation>Es sind {names}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say which is meant with --account.</source>
        <extracomment>clicktodial/cli/call_session.py</extracomment>
        <translation>Sagen Sie mit --account, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Hung up: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Aufgelegt: {who}</translation>
    </message>
    <message>
        <source>Taken, but the list of calls does not show it yet. Look at your phone.</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Angenommen, aber die Anrufliste zeigt es noch nicht. Sehen Sie auf Ihr Telefon.</translation>
    </message>
    <message>
        <source>The call with {who} had already ended.</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Das Gespräch mit {who} war schon beendet.</translation>
    </message>
    <message>
        <source>You left the call with {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Sie haben das Gespräch mit {who} verlassen</translation>
    </message>
    <message>
        <source>Hung up the call of {owner} with {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Das Gespräch von {owner} mit {who} wurde aufgelegt</translation>
    </message>
    <message>
        <source>The call with {who} has ended.</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Das Gespräch mit {who} ist beendet.</translation>
    </message>
    <message>
        <source>On hold: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Gehalten: {who}</translation>
    </message>
    <message>
        <source>Connected again: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Wieder verbunden: {who}</translation>
    </message>
    <message>
        <source>Transferred to {target}: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Weitergeleitet an {target}: {who}</translation>
    </message>
    <message>
        <source>Sent to voicemail: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>An die Voicemail geleitet: {who}</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to speak with {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Ihr Telefon {phone} klingelt: nehmen Sie ab, um mit {who} zu sprechen</translation>
    </message>
    <message>
        <source>Being recorded: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Wird aufgenommen: {who}</translation>
    </message>
    <message>
        <source>No longer recorded: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Wird nicht mehr aufgenommen: {who}</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to take the call of {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Ihr Telefon {phone} klingelt: nehmen Sie ab, um den Anruf von {who} zu übernehmen</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to join in</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Ihr Telefon {phone} klingelt: nehmen Sie ab, um beizutreten</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to whisper</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Ihr Telefon {phone} klingelt: nehmen Sie ab, um zu flüstern</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to listen in</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Ihr Telefon {phone} klingelt: nehmen Sie ab, um mitzuhören</translation>
    </message>
    <message>
        <source>Parked at {slot}: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Geparkt auf {slot}: {who}</translation>
    </message>
    <message>
        <source>Parked: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Geparkt: {who}</translation>
    </message>
    <message>
        <source>call someone into a conference</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>jemanden in eine Konferenz rufen</translation>
    </message>
    <message>
        <source>an extension; one&apos;s own if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>eine Nebenstelle; ohne Angabe die eigene</translation>
    </message>
    <message>
        <source>end it for this party alone</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>nur für diesen Teilnehmer beenden</translation>
    </message>
    <message>
        <source>the phone of yours that rings; the account&apos;s first extension if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>Ihr Telefon, das klingelt; ohne Angabe die erste Nebenstelle des Kontos</translation>
    </message>
    <message>
        <source>whose call it is: a colleague&apos;s extension; one&apos;s own if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>wessen Anruf es ist: die Nebenstelle eines Kollegen; ohne Angabe die eigene</translation>
    </message>
    <message>
        <source>place a call: your own phone rings first</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>jemanden anrufen: zuerst klingelt Ihr eigenes Telefon</translation>
    </message>
    <message>
        <source>the account that dials; the default one if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>das Konto, das wählt; ohne Angabe das Standardkonto</translation>
    </message>
    <message>
        <source>the account that calls; the default one if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>das Konto, das anruft; ohne Angabe das Standardkonto</translation>
    </message>
    <message>
        <source>what the phone that rings first shows</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>was das zuerst klingelnde Telefon anzeigt</translation>
    </message>
    <message>
        <source>show the calls that are going on</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>die laufenden Anrufe anzeigen</translation>
    </message>
    <message>
        <source>only this account</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>nur dieses Konto</translation>
    </message>
    <message>
        <source>only calls such as &apos;published&gt;2026-01-31T09:00&apos; (in quotes) or id^=c3e9; the fields are id and published, the signs = =a,b &gt; &lt; ^= (begins with) and *= (contains)</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>nur Anrufe wie &apos;published&gt;2026-01-31T09:00&apos; (in Anführungszeichen) oder id^=c3e9; die Felder sind id und published, die Zeichen = =a,b &gt; &lt; ^= (beginnt mit) und *= (enthält)</translation>
    </message>
    <message>
        <source>by the time at which they began</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>nach der Zeit, zu der sie begannen</translation>
    </message>
    <message>
        <source>the account that has the call</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>das Konto, zu dem der Anruf gehört</translation>
    </message>
    <message>
        <source>what your phone shows</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>was Ihr Telefon anzeigt</translation>
    </message>
    <message>
        <source>a number, an extension or a tel: link</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>eine Nummer, eine Nebenstelle oder ein tel:-Link</translation>
    </message>
    <message>
        <source>the phone that rings first; repeatable: all of them ring at once</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>das zuerst klingelnde Telefon; mehrfach möglich: alle klingeln gleichzeitig</translation>
    </message>
    <message>
        <source>your Callback extension calls the public number given with --from, then NUMBER</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>Ihre Rückruf-Nebenstelle ruft die mit --from genannte externe Nummer an, dann NUMBER</translation>
    </message>
    <message>
        <source>may the call be transferred to a public number? As the settings say if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>darf der Anruf an eine externe Nummer weitergeleitet werden? Ohne Angabe gelten die Einstellungen</translation>
    </message>
    <message>
        <source>dial exactly what was typed</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>genau das wählen, was eingegeben wurde</translation>
    </message>
    <message>
        <source>show what would be dialled, and dial nothing</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>zeigen, was gewählt würde, und nichts wählen</translation>
    </message>
    <message>
        <source>whom to call: a number or an extension</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>wer angerufen wird: eine Nummer oder eine Nebenstelle</translation>
    </message>
    <message>
        <source>your Conference extension</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>Ihre Konferenz-Nebenstelle</translation>
    </message>
    <message>
        <source>the scheduled conference&apos;s number; a voice asks for it if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>die Nummer der geplanten Konferenz; ohne Angabe fragt eine Stimme danach</translation>
    </message>
    <message>
        <source>its PIN; other users of this computer can see it while the command runs</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>ihre PIN; andere Benutzer dieses Computers können sie sehen, solange der Befehl läuft</translation>
    </message>
    <message>
        <source>read the PIN from standard input instead</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>die PIN stattdessen von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>what the other side&apos;s phone shows</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>was das Telefon der Gegenseite anzeigt</translation>
    </message>
    <message>
        <source>end the call after so many seconds</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>den Anruf nach so vielen Sekunden beenden</translation>
    </message>
    <message>
        <source>offer video</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>Video anbieten</translation>
    </message>
    <message>
        <source>how long it rings, in seconds</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>wie lange es klingelt, in Sekunden</translation>
    </message>
    <message>
        <source>go on and show each change, until Ctrl+C</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>weiterlaufen und jede Änderung zeigen, bis Strg+C</translation>
    </message>
    <message>
        <source>the calls of a colleague</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>die Anrufe eines Kollegen</translation>
    </message>
    <message>
        <source>put a call on hold</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>ein Gespräch halten</translation>
    </message>
    <message>
        <source>take a call off hold</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>ein gehaltenes Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>hand a call over at once (a blind transfer)</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>einen Anruf sofort weitergeben (ohne Rückfrage)</translation>
    </message>
    <message>
        <source>send a call to voicemail</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>einen Anruf an die Voicemail leiten</translation>
    </message>
    <message>
        <source>park a call: the other side waits in the parking lot</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>einen Anruf parken: die Gegenseite wartet im Parkbereich</translation>
    </message>
    <message>
        <source>take a parked call back: your phone rings</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>einen geparkten Anruf zurückholen: Ihr Telefon klingelt</translation>
    </message>
    <message>
        <source>record a call</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>ein Gespräch aufnehmen</translation>
    </message>
    <message>
        <source>stop recording a call</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>die Aufnahme eines Gesprächs beenden</translation>
    </message>
    <message>
        <source>take a call that rings at another phone</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>einen Anruf heranholen, der an einem anderen Telefon klingelt</translation>
    </message>
    <message>
        <source>join a call: both sides hear you</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>einem Gespräch beitreten: beide Seiten hören Sie</translation>
    </message>
    <message>
        <source>join a call: only the phone whose call it is hears you</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>einem Gespräch beitreten: nur das Telefon, dem der Anruf gehört, hört Sie</translation>
    </message>
    <message>
        <source>listen to a call: nobody hears you</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>ein Gespräch mithören: niemand hört Sie</translation>
    </message>
    <message>
        <source>end a call, or leave one that you joined</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>einen Anruf beenden, oder ein Gespräch verlassen, dem Sie beigetreten sind</translation>
    </message>
    <message>
        <source>as “clicktodial calls” shows it</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>wie „clicktodial calls“ es anzeigt</translation>
    </message>
    <message>
        <source>a number or an extension</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>eine Nummer oder eine Nebenstelle</translation>
    </message>
    <message>
        <source>your phone rings again after so many seconds</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>Ihr Telefon klingelt nach so vielen Sekunden wieder</translation>
    </message>
    <message>
        <source>how the recording is kept</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>wie die Aufnahme aufbewahrt wird</translation>
    </message>
    <message>
        <source>you do not hear the conversation</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>Sie hören das Gespräch nicht</translation>
    </message>
    <message>
        <source>--watch shows all calls: without --filter, --sort and --of</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>--watch zeigt alle Anrufe: ohne --filter, --sort und --of</translation>
    </message>
    <message>
        <source>--filter and --sort are for one&apos;s own calls: without --of</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>--filter und --sort gelten für die eigenen Anrufe: ohne --of</translation>
    </message>
    <message>
        <source>Password of {user} (not shown): </source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Passwort von {user} (wird nicht angezeigt): </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <comment>{n} contact</comment>
        <extracomment>clicktodial/cli/contact_sources.py, clicktodial/gui/models/source_lines.py, clicktodial/sources/carddav/client.py, clicktodial/sources/ldap/client.py</extracomment>
        <translation>
            <numerusform>{n} Kontakt</numerusform>
            <numerusform>{n} Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts went with it.</source>
        <comment>{n} contact went with it.</comment>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>
            <numerusform>{n} Kontakt wurde mit entfernt.</numerusform>
            <numerusform>{n} Kontakte wurden mit entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {added} added, {changed} changed, {removed} removed, {total} in all.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>{name}: {added} hinzugefügt, {changed} geändert, {removed} entfernt, insgesamt {total}.</translation>
    </message>
    <message>
        <source>There is no source. Add one with “clicktodial contacts source add”.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Es gibt keine Quelle. Fügen Sie eine mit „clicktodial contacts source add“ hinzu.</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <extracomment>clicktodial/cli/contact_sources.py, clicktodial/engine/sources.py</extracomment>
        <translation>Der Schlüsselbund enthält kein Passwort dafür.</translation>
    </message>
    <message>
        <source>There is no source of contacts “{name}”</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Es gibt keine Kontaktquelle „{name}“</translation>
    </message>
    <message>
        <source>“clicktodial contacts source list” shows the sources.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>„clicktodial contacts source list“ zeigt die Quellen.</translation>
    </message>
    <message>
        <source>“{text}” is not understood</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>„{text}“ ist nicht verständlich</translation>
    </message>
    <message>
        <source>It looks like {example}.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Es sieht aus wie {example}.</translation>
    </message>
    <message>
        <source>The password of “{name}” is not stored: {why} Give it to each command in the environment variable {variable}.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Das Passwort von „{name}“ ist nicht gespeichert: {why} Geben Sie es jedem Befehl in der Umgebungsvariable {variable} mit.</translation>
    </message>
    <message>
        <source>{file}: {imported}, {skipped}, {problems}.</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>{file}: {imported}, {skipped}, {problems}.</translation>
    </message>
    <message>
        <source>import, export and search people</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>Personen importieren, exportieren und suchen</translation>
    </message>
    <message>
        <source>add people from vCard and CSV files</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>Personen aus vCard- und CSV-Dateien hinzufügen</translation>
    </message>
    <message>
        <source>a file, or - for standard input</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>eine Datei, oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>write all people to a file</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>alle Personen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>default: by the file&apos;s name</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>ohne Angabe: nach dem Dateinamen</translation>
    </message>
    <message>
        <source>a file, or - for standard output</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>eine Datei, oder - für die Standardausgabe</translation>
    </message>
    <message>
        <source>find people by name, company or number</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>Personen nach Name, Firma oder Nummer finden</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <extracomment>clicktodial/cli/contacts.py, clicktodial/cli/links.py</extracomment>
        <translation>ein einziges JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>  line {line}: {reason}</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>  Zeile {line}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>  … and {n} more</source>
        <comment>  … and {n} more</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>  … und {n} weiterer</numerusform>
            <numerusform>  … und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts exported.</source>
        <comment>{n} contact exported.</comment>
        <extracomment>clicktodial/cli/contacts.py, clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>
            <numerusform>{n} Kontakt exportiert.</numerusform>
            <numerusform>{n} Kontakte exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>Es wurde niemand gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts imported</source>
        <comment>{n} contact imported</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>{n} Kontakt importiert</numerusform>
            <numerusform>{n} Kontakte importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped as known</source>
        <comment>{n} skipped as known</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>{n} schon bekannt, übersprungen</numerusform>
            <numerusform>{n} schon bekannt, übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in {path}. Please read it before you send it.</source>
        <extracomment>clicktodial/cli/doctor.py</extracomment>
        <translation>Der Bericht ist in {path}. Lesen Sie ihn, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>{path} is not wholly right</source>
        <extracomment>clicktodial/cli/doctor.py</extracomment>
        <translation>{path} ist nicht ganz in Ordnung</translation>
    </message>
    <message>
        <source>only missed calls that were not returned yet; the same as --kind missed</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>nur verpasste Anrufe, die noch nicht zurückgerufen wurden; wie --kind missed</translation>
    </message>
    <message>
        <source>only calls that began then or later: {when}</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>nur Anrufe, die dann oder später begannen: {when}</translation>
    </message>
    <message>
        <source>only calls that began until then: {when}; a date counts to its end</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>nur Anrufe, die bis dahin begannen: {when}; ein Datum gilt bis zu seinem Ende</translation>
    </message>
    <message>
        <source>show past calls, the newest first</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>vergangene Anrufe anzeigen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>only calls of this account</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>nur Anrufe dieses Kontos</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls exported.</source>
        <comment>{n} call exported.</comment>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>
            <numerusform>{n} Anruf exportiert.</numerusform>
            <numerusform>{n} Anrufe exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Missed, returned</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Verpasst, zurückgerufen</translation>
    </message>
    <message>
        <source>Seen until {time}, end not seen</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation type="vanished">Bis {time} gesehen, Ende nicht gesehen</translation>
    </message>
    <message>
        <source>only calls of this kind</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>nur Anrufe dieser Art</translation>
    </message>
    <message>
        <source>only with these words, or part of a number</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>nur mit diesen Wörtern oder einem Teil einer Nummer</translation>
    </message>
    <message>
        <source>write all of them to a CSV file instead</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>stattdessen alle in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>--missed and --kind exclude each other</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>--missed und --kind schließen einander aus</translation>
    </message>
    <message>
        <source>--export writes all calls, without --most</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>--export schreibt alle Anrufe, ohne --most</translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Anderswo angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Own phone not picked up</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Eigenes Telefon nicht abgenommen</translation>
    </message>
    <message>
        <source>Other side not reached</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Gegenseite nicht erreicht</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>It was not made by Click-to-Dial and starts no program.</source>
        <extracomment>clicktodial/desktop/autostart/linux.py</extracomment>
        <translation>Es wurde nicht von Click-to-Dial angelegt und startet kein Programm.</translation>
    </message>
    <message>
        <source>The start at login cannot be changed</source>
        <extracomment>clicktodial/desktop/autostart/refusal.py</extracomment>
        <translation>Der Start bei der Anmeldung kann nicht geändert werden</translation>
    </message>
    <message>
        <source>The path of the program is too long for Windows to start it at login.</source>
        <extracomment>clicktodial/desktop/autostart/windows.py</extracomment>
        <translation>Der Pfad des Programms ist zu lang, als dass Windows es bei der Anmeldung starten könnte.</translation>
    </message>
    <message>
        <source>Bind a key to “clicktodial dial-selection” in the desktop&apos;s own settings.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Belegen Sie in den Einstellungen des Desktops eine Taste mit „clicktodial dial-selection“.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring keeps the secrets.</source>
        <extracomment>clicktodial/desktop/checkup.py, clicktodial/engine/checkup_desk.py</extracomment>
        <translation>Der Schlüsselbund des Systems bewahrt die Zugangsdaten auf.</translation>
    </message>
    <message>
        <source>The window is minimised instead of hidden, and has the tray&apos;s menu.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Das Fenster wird minimiert statt versteckt und enthält das Menü des Infobereichs.</translation>
    </message>
    <message>
        <source>The desktop shows the program&apos;s icon.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Der Desktop zeigt das Symbol des Programms.</translation>
    </message>
    <message>
        <source>The window and the tray show calls that ring.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Das Fenster und der Infobereich zeigen klingelnde Anrufe.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, without buttons ({name}).</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Der Desktop zeigt Benachrichtigungen, ohne Schaltflächen ({name}).</translation>
    </message>
    <message>
        <source>What can be done with a call is done in the window.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Was mit einem Anruf möglich ist, geschieht im Fenster.</translation>
    </message>
    <message>
        <source>Global keys can be had ({name}).</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Globale Tastenkürzel sind möglich ({name}).</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Who opens phone links: {found}.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Wer Telefonlinks öffnet: {found}.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, with buttons ({name}).</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Der Desktop zeigt Benachrichtigungen, mit Schaltflächen ({name}).</translation>
    </message>
    <message>
        <source>Phone links are opened by Click-to-Dial.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Telefonlinks werden von Click-to-Dial geöffnet.</translation>
    </message>
    <message>
        <source>This desktop has no notification service.</source>
        <extracomment>clicktodial/desktop/notify/linux.py</extracomment>
        <translation>Dieser Desktop hat keinen Benachrichtigungsdienst.</translation>
    </message>
    <message>
        <source>There is no session bus, over which this desktop shows notifications.</source>
        <extracomment>clicktodial/desktop/notify/linux.py</extracomment>
        <translation>Es gibt keinen Sitzungsbus, über den dieser Desktop Benachrichtigungen zeigt.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer.</source>
        <extracomment>clicktodial/desktop/notify/linux.py</extracomment>
        <translation>Der Benachrichtigungsdienst des Desktops antwortet nicht.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>clicktodial/desktop/notify/linux.py, clicktodial/engine/incoming/words.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Notifications are off for Click-to-Dial in the system&apos;s settings.</source>
        <extracomment>clicktodial/desktop/notify/macos.py</extracomment>
        <translation>Die Benachrichtigungen von Click-to-Dial sind in den Systemeinstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>macOS shows notifications of installed programs only.</source>
        <extracomment>clicktodial/desktop/notify/macos.py</extracomment>
        <translation>macOS zeigt nur Benachrichtigungen installierter Programme.</translation>
    </message>
    <message>
        <source>Windows shows no notifications now.</source>
        <extracomment>clicktodial/desktop/notify/windows.py</extracomment>
        <translation>Windows zeigt gerade keine Benachrichtigungen.</translation>
    </message>
    <message>
        <source>The system&apos;s D-Bus does not answer.</source>
        <extracomment>clicktodial/desktop/power/linux.py</extracomment>
        <translation>Der D-Bus des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>macOS tells no program whether it is to be quiet.</source>
        <extracomment>clicktodial/desktop/quiet/__init__.py</extracomment>
        <translation>macOS teilt keinem Programm mit, ob es still sein soll.</translation>
    </message>
    <message>
        <source>Wayland tells no program whether a window of another fills the screen.</source>
        <extracomment>clicktodial/desktop/quiet/linux.py</extracomment>
        <translation>Wayland teilt keinem Programm mit, ob ein fremdes Fenster den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>Windows tells no program of its focus mode, but then shows nothing itself.</source>
        <extracomment>clicktodial/desktop/quiet/windows.py</extracomment>
        <translation>Windows teilt keinem Programm seinen Fokusmodus mit, zeigt dann aber selbst nichts.</translation>
    </message>
    <message>
        <source>This desktop shows no icons of programs. GNOME needs an extension for that, “AppIndicator and KStatusNotifierItem Support”.</source>
        <extracomment>clicktodial/desktop/tray/linux.py</extracomment>
        <translation>Dieser Desktop zeigt keine Symbole von Programmen. GNOME braucht dafür eine Erweiterung, „AppIndicator and KStatusNotifierItem Support“.</translation>
    </message>
    <message>
        <source>Click-to-Dial {version}, Python {python}, {system}</source>
        <extracomment>clicktodial/engine/checkup.py</extracomment>
        <translation>Click-to-Dial {version}, Python {python}, {system}</translation>
    </message>
    <message>
        <source>Choose another key in the settings.</source>
        <extracomment>clicktodial/engine/global_keys.py</extracomment>
        <translation>Wählen Sie in den Einstellungen eine andere Taste.</translation>
    </message>
    <message>
        <source>{keys}: works in any program.</source>
        <extracomment>clicktodial/engine/global_keys.py</extracomment>
        <translation>{keys}: geht in jedem Programm.</translation>
    </message>
    <message>
        <source>No global key is wanted.</source>
        <extracomment>clicktodial/engine/global_keys.py</extracomment>
        <translation>Es ist kein globales Tastenkürzel gewünscht.</translation>
    </message>
    <message>
        <source>The call no longer rings.</source>
        <extracomment>clicktodial/engine/incoming/presses.py</extracomment>
        <translation>Der Anruf klingelt nicht mehr.</translation>
    </message>
    <message>
        <source>You asked not to be disturbed.</source>
        <extracomment>clicktodial/engine/incoming/quiet.py</extracomment>
        <translation>Sie möchten nicht gestört werden.</translation>
    </message>
    <message>
        <source>The desktop is set not to disturb.</source>
        <extracomment>clicktodial/engine/incoming/quiet.py</extracomment>
        <translation>Der Desktop ist auf „Nicht stören“ gestellt.</translation>
    </message>
    <message>
        <source>A window fills the screen, or something is presented.</source>
        <extracomment>clicktodial/engine/incoming/quiet.py</extracomment>
        <translation>Ein Fenster füllt den Bildschirm, oder es wird etwas vorgeführt.</translation>
    </message>
    <message>
        <source>Pick up your phone to answer.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Nehmen Sie Ihr Telefon ab, um zu antworten.</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Letzter Anruf: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <comment>{n} month ago</comment>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>
            <numerusform>vor {n} Monat</numerusform>
            <numerusform>vor {n} Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is calling</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>{name} ruft an</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Sending the call to voicemail…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Der Anruf wird an die Voicemail geleitet…</translation>
    </message>
    <message>
        <source>Transferring the call…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Der Anruf wird weitergeleitet…</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Wird aufgelegt…</translation>
    </message>
    <message>
        <source>To your extension {extension}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>An Ihre Nebenstelle {extension}</translation>
    </message>
    <message>
        <source>To your extension {extension}, via {via}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>An Ihre Nebenstelle {extension}, über {via}</translation>
    </message>
    <message>
        <source>Last call: {when}, {how}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Letzter Anruf: {when}, {how}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>gestern {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks ago</source>
        <comment>{n} week ago</comment>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>
            <numerusform>vor {n} Woche</numerusform>
            <numerusform>vor {n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <comment>and {n} other</comment>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>
            <numerusform>und {n} weiterer</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Click-to-Dial can tell you of calls</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Click-to-Dial kann Ihnen Anrufe melden</translation>
    </message>
    <message>
        <source>This is a test. A call that rings is shown here, with buttons for what can be done.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Das ist ein Test. Hier wird ein klingelnder Anruf gezeigt, mit Schaltflächen für das, was möglich ist.</translation>
    </message>
    <message>
        <source>This desktop shows no buttons: what can be done with a call is done in the window.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Dieser Desktop zeigt keine Schaltflächen: was mit einem Anruf möglich ist, geschieht im Fenster.</translation>
    </message>
    <message>
        <source>For everything else, open Click-to-Dial.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Für alles Weitere öffnen Sie Click-to-Dial.</translation>
    </message>
    <message>
        <source>Missed call from {name}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Verpasster Anruf von {name}</translation>
    </message>
    <message>
        <source>{n} missed calls from {name}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>{n} verpasste Anrufe von {name}</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>sent to voicemail</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>an die Voicemail geleitet</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>It works</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>you called</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Sie haben angerufen</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Enter them in the settings, on the page “Contacts”.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Geben Sie sie in den Einstellungen auf der Seite „Kontakte“ ein.</translation>
    </message>
    <message>
        <source>The user or the password is not right (any more).</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Der Benutzer oder das Passwort stimmt nicht (mehr).</translation>
    </message>
    <message>
        <source>The contacts stay as they were.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Die Kontakte bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The server or the network may be busy.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Der Server oder das Netzwerk ist vielleicht überlastet.</translation>
    </message>
    <message>
        <source>The source of contacts refused</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Die Kontaktquelle hat abgelehnt</translation>
    </message>
    <message>
        <source>Connected with {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Verbunden mit {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} ist wieder da.</translation>
    </message>
    <message>
        <source>The call with {name} has ended, {duration}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Das Gespräch mit {name} ist beendet, {duration}.</translation>
    </message>
    <message>
        <source>{name} of {company}</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} von {company}</translation>
    </message>
    <message>
        <source>Missed call: {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Verpasster Anruf: {name}.</translation>
    </message>
    <message>
        <source>{account}: the list of calls is not current.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{account}: die Anrufliste ist nicht aktuell.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>No longer recording</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Aufnahme beendet</translation>
    </message>
    <message>
        <source>{name} is calling.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} ruft an.</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to call {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Ihr Telefon klingelt: nehmen Sie ab, um {name} anzurufen.</translation>
    </message>
    <message>
        <source>Ringing {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Es klingelt bei {name}.</translation>
    </message>
    <message>
        <source>Picked up, calling {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Abgenommen, {name} wird angerufen.</translation>
    </message>
    <message>
        <source>{name} is on hold.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} wird gehalten.</translation>
    </message>
    <message>
        <source>{name} is parked.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} ist geparkt.</translation>
    </message>
    <message>
        <source>{account}: sign in again.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{account}: melden Sie sich neu an.</translation>
    </message>
    <message numerus="yes">
        <source>✗ {n} things do not work.</source>
        <comment>✗ {n} thing does not work.</comment>
        <extracomment>clicktodial/gui/models/checkup.py</extracomment>
        <translation>
            <numerusform>✗ {n} Sache funktioniert nicht.</numerusform>
            <numerusform>✗ {n} Sachen funktionieren nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Everything works; {n} things are good to know.</source>
        <comment>✓ Everything works; {n} thing is good to know.</comment>
        <extracomment>clicktodial/gui/models/checkup.py</extracomment>
        <translation>
            <numerusform>✓ Alles funktioniert; {n} Hinweis.</numerusform>
            <numerusform>✓ Alles funktioniert; {n} Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Everything works.</source>
        <extracomment>clicktodial/gui/models/checkup.py</extracomment>
        <translation>✓ Alles funktioniert.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>The number is missing</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Die Nummer fehlt</translation>
    </message>
    <message>
        <source>Enter one of your own, such as your mobile.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Geben Sie eine eigene ein, etwa Ihr Mobiltelefon.</translation>
    </message>
    <message>
        <source>This is no number to try out</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Das ist keine Nummer zum Ausprobieren</translation>
    </message>
    <message>
        <source>Emergency and expensive numbers are none.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Notruf- und teure Nummern sind es nicht.</translation>
    </message>
    <message>
        <source>This is the phone that rings first</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Das ist das Telefon, das zuerst klingelt</translation>
    </message>
    <message>
        <source>Enter another one that you can hear, such as your mobile.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Geben Sie ein anderes ein, das Sie hören können, etwa Ihr Mobiltelefon.</translation>
    </message>
    <message>
        <source>✓ It works: your phone rang and was picked up, then the number was called.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>✓ Es funktioniert: Ihr Telefon klingelte und wurde abgenommen, dann wurde die Nummer angerufen.</translation>
    </message>
    <message>
        <source>✓ The phone system took the call. If your phone rang, it works.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>✓ Die Telefonanlage hat den Anruf angenommen. Wenn Ihr Telefon geklingelt hat, funktioniert es.</translation>
    </message>
    <message>
        <source>If it did not ring: go back, and choose the phone that is on your desk.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Wenn es nicht geklingelt hat: gehen Sie zurück und wählen Sie das Telefon auf Ihrem Schreibtisch.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Alle Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>clicktodial/gui/models/history_filter.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>No past call fits what you typed. Try another part of the name or number.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Kein vergangener Anruf passt zu Ihrer Eingabe. Versuchen Sie einen anderen Teil des Namens oder der Nummer.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Keine verpassten Anrufe</translation>
    </message>
    <message>
        <source>No placed calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Keine ausgehenden Anrufe</translation>
    </message>
    <message>
        <source>No received calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Keine angenommenen Anrufe</translation>
    </message>
    <message>
        <source>No failed calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Keine fehlgeschlagenen Anrufe</translation>
    </message>
    <message>
        <source>Nothing in what is chosen above.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Nichts in der Auswahl oben.</translation>
    </message>
    <message>
        <source>Nobody waits for your call.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Niemand wartet auf Ihren Rückruf.</translation>
    </message>
    <message>
        <source>Calls that you place, receive or miss are kept here.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Anrufe, die Sie tätigen, annehmen oder verpassen, werden hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <extracomment>clicktodial/gui/models/history_press.py</extracomment>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Zu Kontakten hinzufügen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <source>Nobody was found in this file. Say below which columns hold names and numbers.</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>In dieser Datei wurde niemand gefunden. Geben Sie unten an, welche Spalten Namen und Nummern enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people will be added.</source>
        <comment>{n} person will be added.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} Person wird hinzugefügt.</numerusform>
            <numerusform>{n} Personen werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ It is shown.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>✓ Sie wird angezeigt.</translation>
    </message>
    <message>
        <source>✓ Its button was pressed, and it arrived.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>✓ Ihre Schaltfläche wurde gedrückt, und es kam an.</translation>
    </message>
    <message>
        <source>Press its button to see that it arrives.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>Drücken Sie ihre Schaltfläche, um zu sehen, ob es ankommt.</translation>
    </message>
    <message>
        <source>This desktop shows no buttons on it: a click opens the window.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>Dieser Desktop zeigt darauf keine Schaltflächen: ein Klick öffnet das Fenster.</translation>
    </message>
    <message>
        <source>A call would not be told just now: {why}</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>Ein Anruf würde gerade nicht gemeldet: {why}</translation>
    </message>
    <message>
        <source>talked {duration}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>{duration} gesprochen</translation>
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
        <translation>{what}, über {extension}</translation>
    </message>
    <message>
        <source>how it went is not known</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>wie es ausging, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>clicktodial/gui/models/past_calls.py, clicktodial/gui/models/quiet.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Missed call</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>you missed it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Sie haben ihn verpasst</translation>
    </message>
    <message>
        <source>seen from {start} to {end}, end not seen</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>von {start} bis {end} gesehen, Ende nicht gesehen</translation>
    </message>
    <message>
        <source>transferred to {target}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>weitergeleitet an {target}</translation>
    </message>
    <message>
        <source>not returned</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>nicht zurückgerufen</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Placed call</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Received call</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Angenommener Anruf</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>missed, done</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>verpasst, erledigt</translation>
    </message>
    <message>
        <source>going on</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>you hung up before an answer</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Sie haben vor einer Antwort aufgelegt</translation>
    </message>
    <message>
        <source>you declined it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Sie haben ihn abgelehnt</translation>
    </message>
    <message>
        <source>somebody else took it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>jemand anders hat ihn angenommen</translation>
    </message>
    <message>
        <source>your phone was not picked up</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Ihr Telefon wurde nicht abgenommen</translation>
    </message>
    <message>
        <source>you called, no answer</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Sie haben angerufen, keine Antwort</translation>
    </message>
    <message>
        <source>the phone system refused it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>die Telefonanlage hat ihn abgelehnt</translation>
    </message>
    <message>
        <source>Fetched from “{source}” and changed there. Your star and your note stay here.</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>Aus „{source}“ abgerufen und dort zu ändern. Ihr Stern und Ihre Notiz bleiben hier.</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>„{name}“ ist gelöscht</translation>
    </message>
    <message>
        <source>“{name}” is changed</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>„{name}“ ist geändert</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is made of {n} contacts</source>
        <comment>“{name}” is made of one contact</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>„{name}“ besteht aus einem Kontakt</numerusform>
            <numerusform>„{name}“ besteht aus {n} Kontakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other contacts look like the same person</source>
        <comment>Another contact looks like the same person</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>Ein weiterer Kontakt scheint dieselbe Person zu sein</numerusform>
            <numerusform>{n} weitere Kontakte scheinen dieselbe Person zu sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <comment>One contact</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>Ein Kontakt</numerusform>
            <numerusform>{n} Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} and {n} more</source>
        <comment>{number} and one more</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>{number} und eine weitere</numerusform>
            <numerusform>{number} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>clicktodial/gui/models/people.py, clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>home</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>privat</translation>
    </message>
    <message>
        <source>main</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>Hauptnummer</translation>
    </message>
    <message>
        <source>fax</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>andere</translation>
    </message>
    <message>
        <source>“{name}” is added</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>„{name}“ ist hinzugefügt</translation>
    </message>
    <message>
        <source>★ Favourite</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>★ Favorit</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Nicht stören bis {time}</translation>
    </message>
    <message>
        <source>On until {time} – turn off</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Ein bis {time} – ausschalten</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>clicktodial/gui/models/quiet.py, clicktodial/gui/quiet_menu.py</extracomment>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>On – turn off</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Ein – ausschalten</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>30 Minuten lang</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>1 Stunde lang</translation>
    </message>
    <message>
        <source>Until this evening, {time}</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Bis heute Abend, {time}</translation>
    </message>
    <message>
        <source>Until the morning, {time}</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Bis zum Morgen, {time}</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Bis ich es ausschalte</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>{contacts}, synced {ago}</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>{contacts}, abgeglichen {ago}</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} hours</source>
        <comment>Every hour</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle {n} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <comment>{n} minute ago</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>vor {n} Minute</numerusform>
            <numerusform>vor {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <comment>{n} hour ago</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>vor {n} Stunde</numerusform>
            <numerusform>vor {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <comment>Every minute</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle {n} Minuten</numerusform>
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
        <translation>Wird abgeglichen…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>Das Passwort fehlt</translation>
    </message>
    <message>
        <source>{contacts} from before are kept.</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>{contacts} von vorher bleiben erhalten.</translation>
    </message>
    <message>
        <source>The stored one is for another server or user.</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>Das gespeicherte gilt für einen anderen Server oder Benutzer.</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>clicktodial/gui/models/suggestions.py</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Settings: {page}</source>
        <extracomment>clicktodial/gui/quick_windows.py</extracomment>
        <translation>Einstellungen: {page}</translation>
    </message>
    <message>
        <source>{menu}: {entry}</source>
        <extracomment>clicktodial/gui/quiet_menu.py</extracomment>
        <translation>{menu}: {entry}</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Kontakte exportieren…</translation>
    </message>
    <message>
        <source>The computer slept: asking “{account}” what is going on now.</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Der Computer war im Ruhezustand: „{account}“ wird gefragt, was gerade läuft.</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <extracomment>clicktodial/gui/widgets/forms.py</extracomment>
        <translation>Feld leeren</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were written to {file}.</source>
        <comment>{n} call was written to {file}.</comment>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>
            <numerusform>{n} Anruf wurde nach {file} geschrieben.</numerusform>
            <numerusform>{n} Anrufe wurden nach {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls deleted</source>
        <comment>{n} call deleted</comment>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>
            <numerusform>{n} Anruf gelöscht</numerusform>
            <numerusform>{n} Anrufe gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all missed calls as done</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Alle verpassten Anrufe als erledigt markieren</translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Delete all shown…</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Alle angezeigten löschen…</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {n} calls shown?</source>
        <comment>Delete the {n} call shown?</comment>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>
            <numerusform>Den {n} angezeigten Anruf löschen?</numerusform>
            <numerusform>Alle {n} angezeigten Anrufe löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export past calls</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Vergangene Anrufe exportieren</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>clicktodial/gui/widgets/undo_bar.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>clicktodial/gui/widgets/undo_bar.py</extracomment>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Search in past calls</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>In vergangenen Anrufen suchen</translation>
    </message>
    <message>
        <source>Since when</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>More for the history</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Mehr zum Verlauf</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Zeigen: {what}</translation>
    </message>
    <message>
        <source>Past calls</source>
        <extracomment>clicktodial/gui/models/about.py, clicktodial/gui/widgets/history_list.py, clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Vergangene Anrufe</translation>
    </message>
    <message>
        <source>Enter calls again, N writes a note, Delete deletes, the menu key shows all</source>
        <extracomment>clicktodial/gui/widgets/history_list.py</extracomment>
        <translation>Eingabetaste ruft wieder an, N schreibt eine Notiz, Entf löscht, die Menütaste zeigt alles</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <extracomment>clicktodial/gui/widgets/import_columns.py</extracomment>
        <translation>Was „{column}“ enthält</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>clicktodial/gui/widgets/import_columns.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>clicktodial/gui/widgets/import_columns.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>clicktodial/gui/widgets/letter_strip.py</extracomment>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Ctrl+Page Down goes to the next letter</source>
        <extracomment>clicktodial/gui/widgets/letter_strip.py</extracomment>
        <translation>Strg+Bild ab geht zum nächsten Buchstaben</translation>
    </message>
    <message>
        <source>Go to a letter (Ctrl+Page Down: the next one)</source>
        <extracomment>clicktodial/gui/widgets/letter_strip.py</extracomment>
        <translation>Zu einem Buchstaben (Strg+Bild ab: der nächste)</translation>
    </message>
    <message>
        <source>Note on the call: {name}</source>
        <extracomment>clicktodial/gui/widgets/note_bar.py, clicktodial/gui/widgets/note_line.py</extracomment>
        <translation>Notiz zum Anruf: {name}</translation>
    </message>
    <message>
        <source>What to remember of this call</source>
        <extracomment>clicktodial/gui/widgets/note_line.py</extracomment>
        <translation>Was Sie sich zu diesem Anruf merken möchten</translation>
    </message>
    <message>
        <source>Enter keeps the note, Esc leaves it as it was</source>
        <extracomment>clicktodial/gui/widgets/note_line.py</extracomment>
        <translation>Eingabetaste speichert die Notiz, Esc lässt sie, wie sie war</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer {n}</translation>
    </message>
    <message>
        <source>Add a number</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Label of number {n}</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Bezeichnung von Nummer {n}</translation>
    </message>
    <message>
        <source>Move number {n} up</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer {n} nach oben</translation>
    </message>
    <message>
        <source>Move number {n} down</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer {n} nach unten</translation>
    </message>
    <message>
        <source>Remove number {n}</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer {n} entfernen</translation>
    </message>
    <message>
        <source>Click-to-Dial shows and steers the calls of your phone system. Connect it, which takes a minute, or try the program first with the built-in phone system.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Click-to-Dial zeigt und steuert die Anrufe Ihrer Telefonanlage. Verbinden Sie sie, das dauert eine Minute, oder probieren Sie das Programm erst mit der eingebauten Telefonanlage aus.</translation>
    </message>
    <message>
        <source>Add people here, or import them from a vCard or CSV file with the window&apos;s menu. Their names are shown when they call.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Fügen Sie hier Personen hinzu, oder importieren Sie sie über das Menü des Fensters aus einer vCard- oder CSV-Datei. Ihre Namen werden angezeigt, wenn sie anrufen.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Leads to your first call</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Führt zu Ihrem ersten Anruf</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>New contact…</source>
        <extracomment>clicktodial/gui/widgets/pages.py, clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Neuer Kontakt…</translation>
    </message>
    <message>
        <source>Save or cancel this contact first: what is written here is not saved.</source>
        <extracomment>clicktodial/gui/widgets/people.py</extracomment>
        <translation>Speichern Sie diesen Kontakt zuerst oder brechen Sie ab: was hier steht, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” has no number</source>
        <extracomment>clicktodial/gui/widgets/people.py</extracomment>
        <translation>„{name}“ hat keine Nummer</translation>
    </message>
    <message>
        <source>It is too late to undo that.</source>
        <extracomment>clicktodial/gui/widgets/people.py</extracomment>
        <translation>Dafür ist es zu spät: es lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>There is nobody of this kind.</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Es gibt niemanden dieser Art.</translation>
    </message>
    <message>
        <source>Search in the contacts</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>In den Kontakten suchen</translation>
    </message>
    <message>
        <source>★ Favourites</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>★ Favoriten</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Find doubles…</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Doppelte finden…</translation>
    </message>
    <message>
        <source>Only {company}: show all again</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Nur {company}: wieder alle zeigen</translation>
    </message>
    <message>
        <source>Nobody is called so, and no number has these digits.</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Niemand heißt so, und keine Nummer enthält diese Ziffern.</translation>
    </message>
    <message>
        <source>Show all of {company}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Alle von {company} zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>{number} kopieren</translation>
    </message>
    <message>
        <source>What to remember about this person</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Was Sie sich zu dieser Person merken möchten</translation>
    </message>
    <message>
        <source>It is kept as soon as you go elsewhere</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Wird gespeichert, sobald Sie woanders hingehen</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Vergleichen und zusammenführen…</translation>
    </message>
    <message>
        <source>‹ People</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>‹ Kontakte</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Zurück zu den Kontakten</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>clicktodial/gui/widgets/person_card.py, clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>clicktodial/gui/widgets/person_card.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Last calls</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Favorit: {name}</translation>
    </message>
    <message>
        <source>Call {name}, {label}, {number}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>{name} anrufen, {label}, {number}</translation>
    </message>
    <message>
        <source>Call {name}, {number}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>{name} anrufen, {number}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py, clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>Make a favourite</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Es ist keine Nummer bekannt.</translation>
    </message>
    <message>
        <source>No call is known yet.</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Es ist noch kein Anruf bekannt.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>What you have written is not saved. Throw it away?</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Was Sie geschrieben haben, ist nicht gespeichert. Verwerfen?</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>F&amp;irma</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>clicktodial/gui/widgets/person_list.py, clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Enter opens the card, Ctrl+Enter calls, Delete deletes, * gives or takes the star</source>
        <extracomment>clicktodial/gui/widgets/person_list.py</extracomment>
        <translation>Eingabetaste öffnet die Karte, Strg+Eingabetaste ruft an, Entf löscht, * gibt oder nimmt den Stern</translation>
    </message>
    <message>
        <source>No two contacts look like the same person.</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Keine zwei Kontakte scheinen dieselbe Person zu sein.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Verschiedene Personen</translation>
    </message>
    <message>
        <source>They are not proposed again</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Sie werden nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Do these belong to one person?</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Gehören diese zu einer Person?</translation>
    </message>
    <message>
        <source>Keep the name {name}</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Den Namen {name} behalten</translation>
    </message>
    <message>
        <source>Looking for doubles…</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Doppelte werden gesucht…</translation>
    </message>
    <message>
        <source>No doubles</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Keine Doppelten</translation>
    </message>
    <message>
        <source>{n} of {amount}</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>{n} von {amount}</translation>
    </message>
    <message>
        <source>{n} of more than {amount}</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>{n} von mehr als {amount}</translation>
    </message>
    <message>
        <source>Choose whose name is kept.</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Wählen Sie, wessen Name bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} contacts</source>
        <comment>Merge one contact</comment>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>
            <numerusform>Einen Kontakt zusammenführen</numerusform>
            <numerusform>{n} Kontakte zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>clicktodial/gui/widgets/quiet_bar.py</extracomment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn do not disturb off</source>
        <extracomment>clicktodial/gui/widgets/quiet_bar.py</extracomment>
        <translation>„Nicht stören“ ausschalten</translation>
    </message>
    <message>
        <source>Restore the defaults of this page</source>
        <extracomment>clicktodial/gui/widgets/settings_sheet.py, clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Standardwerte dieser Seite wiederherstellen</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tries the account, step by step</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Prüft das Konto, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <extracomment>clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <extracomment>clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv *.txt *.tsv)</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Kontakte (*.vcf *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Another:</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Anderes:</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>The first line holds &amp;titles</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Die erste Zeile enthält &amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Show what cannot be read</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Zei&amp;gen, was nicht lesbar ist</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Was nicht lesbar ist</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Trenn&amp;zeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Connect your phone system</source>
        <extracomment>clicktodial/gui/windows/first_run.py, clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Telefonanlage verbinden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>clicktodial/gui/windows/first_run.py</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <extracomment>clicktodial/gui/windows/first_run.py</extracomment>
        <translation>Schritt {n} von {of}</translation>
    </message>
    <message>
        <source>The phone system says that these are yours. Which one is on your desk?</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Laut Telefonanlage gehören diese Ihnen. Welche steht auf Ihrem Schreibtisch?</translation>
    </message>
    <message>
        <source>Your phone: {extension}.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Ihr Telefon: {extension}.</translation>
    </message>
    <message>
        <source>The phone system did not say which extension is yours. Which one is it?</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Die Telefonanlage hat nicht gesagt, welche Nebenstelle Ihre ist. Welche ist es?</translation>
    </message>
    <message>
        <source>The phone system says that this is your phone.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Laut Telefonanlage ist das Ihr Telefon.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Verbi&amp;nden</translation>
    </message>
    <message>
        <source>Your administrator gave you an address, and something to sign in with.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Ihr Administrator hat Ihnen eine Adresse gegeben, und etwas zum Anmelden.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Speichern und weiter</translation>
    </message>
    <message>
        <source>&amp;Phone that rings first</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Telefon, das zuerst klingelt</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>N&amp;ebenstelle</translation>
    </message>
    <message>
        <source>Your own phone, which rings first. It looks like 0003*210 or 210</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Ihr eigenes Telefon, das zuerst klingelt. Sieht aus wie 0003*210 oder 210</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>La&amp;nd</translation>
    </message>
    <message>
        <source>known to the bridge</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>der Bridge bekannt</translation>
    </message>
    <message>
        <source>A test call</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Ein Testanruf</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>&amp;Number to call</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Anzurufende &amp;Nummer</translation>
    </message>
    <message>
        <source>One that you can hear ring, such as your mobile</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Eine, die Sie klingeln hören können, etwa Ihr Mobiltelefon</translation>
    </message>
    <message>
        <source>{phone} rings first. Pick it up: only then is the number called. Hang up when you have heard it ring.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>{phone} klingelt zuerst. Nehmen Sie ab: erst dann wird die Nummer angerufen. Legen Sie auf, wenn Sie sie klingeln gehört haben.</translation>
    </message>
    <message>
        <source>Dial from anywhere</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Von überall wählen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Open phone &amp;links with Click-to-Dial</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Telefon&amp;links mit Click-to-Dial öffnen</translation>
    </message>
    <message>
        <source>A link that is clicked in any program fills in the number and waits for Enter. Settings, Links and clipboard, takes it back.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Ein Link, der in einem Programm angeklickt wird, füllt die Nummer ein und wartet auf die Eingabetaste. Unter Einstellungen, Links und Zwischenablage, nehmen Sie das zurück.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Ein anderes…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Call again</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Noch &amp;einmal anrufen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Select a number in any program and press {keys}: Click-to-Dial asks, and Enter dials. All keys are in the settings.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Markieren Sie in einem Programm eine Nummer und drücken Sie {keys}: Click-to-Dial fragt, und die Eingabetaste wählt. Alle Tasten stehen in den Einstellungen.</translation>
    </message>
    <message>
        <source>A key that dials the number selected in any program is set in the settings.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Eine Taste, die die in einem Programm markierte Nummer wählt, legen Sie in den Einstellungen fest.</translation>
    </message>
    <message>
        <source>The tabs, from the first (Ctrl+Tab: the next one)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Die Tabs, vom ersten an (Strg+Tab: der nächste)</translation>
    </message>
    <message>
        <source>In the list or the history: a note on the marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">In der Liste oder im Verlauf: Notiz zum markierten Anruf</translation>
    </message>
    <message>
        <source>In the history: delete the marked call (Enter: call again)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">Im Verlauf: den markierten Anruf löschen (Eingabetaste: wieder anrufen)</translation>
    </message>
    <message>
        <source>In the list of people: open the card, call the first number</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">In den Kontakten: Karte öffnen, erste Nummer anrufen</translation>
    </message>
    <message>
        <source>In the list of people: delete, give or take the star</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">In den Kontakten: löschen, Stern geben oder nehmen</translation>
    </message>
    <message>
        <source>In the list of people: go to the next letter</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">In den Kontakten: zum nächsten Buchstaben gehen</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>clicktodial/gui/windows/report.py, clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is all of it. You may change the text before you save or copy it.</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>Das ist alles. Sie können den Text ändern, bevor Sie ihn speichern oder kopieren.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved as {path}</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>✓ Gespeichert als {path}</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>“As the desktop” follows it from light to dark and back.</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>„Wie der Desktop“ folgt ihm von hell nach dunkel und zurück.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>It is worn when Click-to-Dial is next started.</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Sie gilt, wenn Click-to-Dial das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>“{text}” is not such a time</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>„{text}“ ist keine solche Zeit</translation>
    </message>
    <message>
        <source>Enter {shortest} to {longest} seconds.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Geben Sie {shortest} bis {longest} Sekunden ein.</translation>
    </message>
    <message>
        <source>Calls and history</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Anrufe und Verlauf</translation>
    </message>
    <message>
        <source>&amp;Ring my phone for, in seconds</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Mein Telefon &amp;klingeln lassen, in Sekunden</translation>
    </message>
    <message>
        <source>Your own phone rings first. Nobody is called unless it is picked up within this time.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Ihr eigenes Telefon klingelt zuerst. Nur wenn es in dieser Zeit abgenommen wird, wird jemand angerufen.</translation>
    </message>
    <message>
        <source>Allow &amp;transfer to outside numbers</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>&amp;Weiterleiten an externe Nummern erlauben</translation>
    </message>
    <message>
        <source>May a call with an outside number be transferred to another one? The phone system wants to know when a call is placed: this counts from the next call on.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Darf ein Gespräch mit einer externen Nummer an eine andere weitergeleitet werden? Die Telefonanlage will das beim Wählen wissen: es gilt ab dem nächsten Anruf.</translation>
    </message>
    <message>
        <source>&amp;Keep past calls for</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>&amp;Vergangene Anrufe aufbewahren</translation>
    </message>
    <message>
        <source>Older ones are deleted for good, with their notes.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Ältere werden endgültig gelöscht, mit ihren Notizen.</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>6 months</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>6 Monate</translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>one year</comment>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>
            <numerusform>ein Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>one day</comment>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>
            <numerusform>ein Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>People of your company&apos;s address book are found while you type, and named when they call. It is only read: nothing is ever changed there.</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Personen aus dem Adressbuch Ihrer Firma werden beim Tippen gefunden und mit Namen gezeigt, wenn sie anrufen. Es wird nur gelesen: dort wird nie etwas geändert.</translation>
    </message>
    <message>
        <source>No address book is set up yet.</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Es ist noch kein Adressbuch eingerichtet.</translation>
    </message>
    <message>
        <source>Add {kind}…</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>{kind} hinzufügen…</translation>
    </message>
    <message>
        <source>Remove “{name}”? The contacts that came from it go, too, with the notes that you wrote on them. Nothing is changed at the source.</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>„{name}“ entfernen? Auch die Kontakte daraus gehen, mit den Notizen, die Sie dazu geschrieben haben. An der Quelle wird nichts geändert.</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Looks at everything that calls depend on. No call is placed, nothing is changed.</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Prüft alles, wovon Anrufe abhängen. Es wird nicht angerufen und nichts geändert.</translation>
    </message>
    <message>
        <source>E&amp;xamine again</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>For whoever helps you: what was found, the settings and the end of the log. Numbers are shortened and secrets left out; you see all of it before it is saved.</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Für alle, die Ihnen helfen: was gefunden wurde, die Einstellungen und das Ende des Protokolls. Nummern sind gekürzt, Zugangsdaten fehlen; Sie sehen alles, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Show the &amp;report…</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>&amp;Bericht zeigen…</translation>
    </message>
    <message>
        <source>Examining…</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py, clicktodial/gui/windows/settings_pages.py, clicktodial/model/checkup.py</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>A notification never takes the focus, and closing it does nothing to the call. The window and the icon tell of calls in any case.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Eine Benachrichtigung nimmt nie den Fokus, und sie zu schließen ändert nichts am Anruf. Das Fenster und das Symbol melden Anrufe in jedem Fall.</translation>
    </message>
    <message>
        <source>Tell of &amp;incoming calls</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>&amp;Eingehende Anrufe melden</translation>
    </message>
    <message>
        <source>Who calls, from which company, which of your numbers, and when you last spoke.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Wer anruft, von welcher Firma, auf welcher Ihrer Nummern, und wann Sie zuletzt gesprochen haben.</translation>
    </message>
    <message>
        <source>Tell of &amp;missed calls</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>&amp;Verpasste Anrufe melden</translation>
    </message>
    <message>
        <source>It stays until you have seen it; the list of past calls has it, too.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Die Meldung bleibt, bis Sie sie gesehen haben; auch der Verlauf enthält den Anruf.</translation>
    </message>
    <message>
        <source>&amp;Show one now</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>&amp;Jetzt eine zeigen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>&amp;End it now</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>Do not disturb ends</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>„Nicht stören“ endet</translation>
    </message>
    <message>
        <source>None while the &amp;desktop is quiet</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Keine, solange der &amp;Desktop still ist</translation>
    </message>
    <message>
        <source>The desktop&apos;s own “do not disturb” counts here, too, where it can be asked.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Auch das „Nicht stören“ des Desktops gilt hier, wo es abgefragt werden kann.</translation>
    </message>
    <message>
        <source>None while &amp;presenting</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Keine bei einer &amp;Präsentation</translation>
    </message>
    <message>
        <source>While a window fills the screen, or the desktop says that something is presented: who calls you is nobody else&apos;s business.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Solange ein Fenster den Bildschirm füllt oder der Desktop sagt, dass etwas präsentiert wird: wer Sie anruft, geht sonst niemanden etwas an.</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Jetzt: {state}</translation>
    </message>
    <message>
        <source>“Do not disturb” in the menu keeps all of them back for a while.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>„Nicht stören“ im Menü hält alle für eine Weile zurück.</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Beim Anmelden &amp;starten</translation>
    </message>
    <message>
        <source>Click-to-Dial then waits in the tray, without its window: calls are shown and the keys work from the first minute.</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Click-to-Dial wartet dann ohne Fenster im Infobereich: Anrufe werden gezeigt, und die Tasten gehen von der ersten Minute an.</translation>
    </message>
    <message>
        <source>Start &amp;this one instead</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Stattdessen &amp;dieses starten</translation>
    </message>
    <message>
        <source>What would start is no longer there: {program}</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Was starten würde, gibt es nicht mehr: {program}</translation>
    </message>
    <message>
        <source>Another Click-to-Dial starts: {program}</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Ein anderes Click-to-Dial startet: {program}</translation>
    </message>
    <message>
        <source>Edit the chosen rule</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Die gewählte Regel bearbeiten</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Die gewählte Regel entfernen</translation>
    </message>
    <message>
        <source>Move the chosen rule up</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Die gewählte Regel nach oben</translation>
    </message>
    <message>
        <source>Move the chosen rule down</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Die gewählte Regel nach unten</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings found</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <comment>{n} setting found</comment>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>
            <numerusform>{n} Einstellung gefunden</numerusform>
            <numerusform>{n} Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Remove the chosen example</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Das gewählte Beispiel entfernen</translation>
    </message>
    <message>
        <source>Such as “Company”</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Etwa „Firma“</translation>
    </message>
    <message>
        <source>Test of the source</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Test der Quelle</translation>
    </message>
    <message>
        <source>New source: {kind}</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Neue Quelle: {kind}</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Only this address &amp;book (optional)</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Nur dieses Adress&amp;buch (optional)</translation>
    </message>
    <message>
        <source>Where the people &amp;are, DN (optional)</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>W&amp;o die Personen stehen, DN (optional)</translation>
    </message>
    <message>
        <source>&amp;Filter (optional)</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Filter (optional)</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Ab&amp;gleich</translation>
    </message>
    <message>
        <source>A DN or user@company; empty if none is needed</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Ein DN oder user@company; leer, wenn keiner nötig ist</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Global keys</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Globale Tasten</translation>
    </message>
    <message>
        <source>Phone links</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Telefonlinks</translation>
    </message>
    <message>
        <source>to know</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Whole name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Kind of the number beside</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Art der Nummer daneben</translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Favorit (ja oder nein)</translation>
    </message>
    <message>
        <source>A name or a company is needed</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Ein Name oder eine Firma ist nötig</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The company</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Die Firma</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>A contact has at most {most} numbers</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Ein Kontakt hat höchstens {most} Nummern</translation>
    </message>
    <message>
        <source>The label “{label}…” is too long</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Die Bezeichnung „{label}…“ ist zu lang</translation>
    </message>
    <message>
        <source>Contacts that are fetched from elsewhere cannot be merged here</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Anderswo abgerufene Kontakte können hier nicht zusammengeführt werden</translation>
    </message>
    <message>
        <source>“{name}” is fetched from elsewhere and takes no numbers</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>„{name}“ wird anderswo abgerufen und nimmt keine Nummern auf</translation>
    </message>
    <message>
        <source>Your own contact has numbers that it has not; they would be lost.</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Ihr eigener Kontakt hat Nummern, die dort fehlen; sie gingen verloren.</translation>
    </message>
    <message>
        <source>{what} is too long</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>{what} ist zu lang</translation>
    </message>
    <message>
        <source>AC Ascension Island; AD Andorra; AE United Arab Emirates; AF Afghanistan; AG Antigua and Barbuda; AI Anguilla; AL Albania; AM Armenia; AO Angola; AR Argentina; AS American Samoa; AT Austria; AU Australia; AW Aruba; AX Åland Islands; AZ Azerbaijan; BA Bosnia and Herzegovina; BB Barbados; BD Bangladesh; BE Belgium; BF Burkina Faso; BG Bulgaria; BH Bahrain; BI Burundi; BJ Benin; BL Saint Barthelemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Caribbean Netherlands; BR Brazil; BS Bahamas; BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada; CC Cocos Islands; CD Congo-Kinshasa; CF Central African Rep.; CG Congo-Brazzaville; CH Switzerland; CI Ivory Coast; CK Cook Islands; CL Chile; CM Cameroon; CN China; CO Colombia; CR Costa Rica; CU Cuba; CV Cape Verde; CW Curaçao; CX Christmas Island; CY Cyprus; CZ Czechia; DE Germany; DJ Djibouti; DK Denmark; DM Dominica; DO Dominican Republic; DZ Algeria; EC Ecuador; EE Estonia; EG Egypt; EH Western Sahara; ER Eritrea; ES Spain; ET Ethiopia; FI Finland; FJ Fiji; FK Falkland Islands; FM Micronesia; FO Faroe Islands; FR France; GA Gabon; GB United Kingdom; GD Grenada; GE Georgia; GF French Guiana; GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia; GN Guinea; GP Guadeloupe; GQ Equatorial Guinea; GR Greece; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HK Hong Kong; HN Honduras; HR Croatia; HT Haiti; HU Hungary; ID Indonesia; IE Ireland; IL Israel; IM Isle of Man; IN India; IO British Indian Ocean Territory; IQ Iraq; IR Iran; IS Iceland; IT Italy; JE Jersey; JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia; KI Kiribati; KM Comoros; KN Saint Kitts and Nevis; KP North Korea; KR South Korea; KW Kuwait; KY Cayman Islands; KZ Kazakhstan; LA Laos; LB Lebanon; LC Saint Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Lithuania; LU Luxembourg; LV Latvia; LY Libya; MA Morocco; MC Monaco; MD Moldova; ME Montenegro; MF Saint Martin; MG Madagascar; MH Marshall Islands; MK North Macedonia; ML Mali; MM Myanmar; MN Mongolia; MO Macau; MP Northern Mariana Islands; MQ Martinique; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius; MV Maldives; MW Malawi; MX Mexico; MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NF Norfolk Island; NG Nigeria; NI Nicaragua; NL Netherlands; NO Norway; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman; PA Panama; PE Peru; PF French Polynesia; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland; PM Saint Pierre and Miquelon; PR Puerto Rico; PS Palestine; PT Portugal; PW Palau; PY Paraguay; QA Qatar; RE Réunion; RO Romania; RS Serbia; RU Russia; RW Rwanda; SA Saudi Arabia; SB Solomon Islands; SC Seychelles; SD Sudan; SE Sweden; SG Singapore; SH Saint Helena; SI Slovenia; SJ Svalbard and Jan Mayen; SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SS South Sudan; ST Sao Tome and Principe; SV El Salvador; SX Sint Maarten; SY Syria; SZ Eswatini; TA Tristan da Cunha; TC Turks and Caicos Is; TD Chad; TG Togo; TH Thailand; TJ Tajikistan; TK Tokelau; TL East Timor; TM Turkmenistan; TN Tunisia; TO Tonga; TR Türkiye; TT Trinidad and Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Ukraine; UG Uganda; US United States; UY Uruguay; UZ Uzbekistan; VA Vatican City; VC Saint Vincent; VE Venezuela; VG British Virgin Islands; VI US Virgin Islands; VN Vietnam; VU Vanuatu; WF Wallis and Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte; ZA South Africa; ZM Zambia; ZW Zimbabwe</source>
        <extracomment>clicktodial/model/reading/regions.py</extracomment>
        <translation>AC Ascension; AD Andorra; AE Ver. Arab. Emirate; AF Afghanistan; AG Antigua und Barbuda; AI Anguilla; AL Albanien; AM Armenien; AO Angola; AR Argentinien; AS Amerikanisch-Samoa; AT Österreich; AU Australien; AW Aruba; AX Åland; AZ Aserbaidschan; BA Bosnien und Herzegowina; BB Barbados; BD Bangladesch; BE Belgien; BF Burkina Faso; BG Bulgarien; BH Bahrain; BI Burundi; BJ Benin; BL Saint-Barthélemy; BM Bermuda; BN Brunei; BO Bolivien; BQ Karibische Niederlande; BR Brasilien; BS Bahamas; BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Kanada; CC Kokosinseln; CD Kongo-Kinshasa; CF Zentralafrikanische Rep.; CG Kongo-Brazzaville; CH Schweiz; CI Elfenbeinküste; CK Cookinseln; CL Chile; CM Kamerun; CN China; CO Kolumbien; CR Costa Rica; CU Kuba; CV Kap Verde; CW Curaçao; CX Weihnachtsinsel; CY Zypern; CZ Tschechien; DE Deutschland; DJ Dschibuti; DK Dänemark; DM Dominica; DO Dominikanische Republik; DZ Algerien; EC Ecuador; EE Estland; EG Ägypten; EH Westsahara; ER Eritrea; ES Spanien; ET Äthiopien; FI Finnland; FJ Fidschi; FK Falklandinseln; FM Mikronesien; FO Färöer; FR Frankreich; GA Gabun; GB Vereinigtes Königreich; GD Grenada; GE Georgien; GF Französisch-Guayana; GG Guernsey; GH Ghana; GI Gibraltar; GL Grönland; GM Gambia; GN Guinea; GP Guadeloupe; GQ Äquatorialguinea; GR Griechenland; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HK Hongkong; HN Honduras; HR Kroatien; HT Haiti; HU Ungarn; ID Indonesien; IE Irland; IL Israel; IM Insel Man; IN Indien; IO Brit. Territorium im Ind. Ozean; IQ Irak; IR Iran; IS Island; IT Italien; JE Jersey; JM Jamaika; JO Jordanien; JP Japan; KE Kenia; KG Kirgisistan; KH Kambodscha; KI Kiribati; KM Komoren; KN St. Kitts und Nevis; KP Nordkorea; KR Südkorea; KW Kuwait; KY Kaimaninseln; KZ Kasachstan; LA Laos; LB Libanon; LC St. Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Litauen; LU Luxemburg; LV Lettland; LY Libyen; MA Marokko; MC Monaco; MD Moldau; ME Montenegro; MF Saint-Martin; MG Madagaskar; MH Marshallinseln; MK Nordmazedonien; ML Mali; MM Myanmar; MN Mongolei; MO Macau; MP Nördliche Marianen; MQ Martinique; MR Mauretanien; MS Montserrat; MT Malta; MU Mauritius; MV Malediven; MW Malawi; MX Mexiko; MY Malaysia; MZ Mosambik; NA Namibia; NC Neukaledonien; NE Niger; NF Norfolkinsel; NG Nigeria; NI Nicaragua; NL Niederlande; NO Norwegen; NP Nepal; NR Nauru; NU Niue; NZ Neuseeland; OM Oman; PA Panama; PE Peru; PF Französisch-Polynesien; PG Papua-Neuguinea; PH Philippinen; PK Pakistan; PL Polen; PM St. Pierre und Miquelon; PR Puerto Rico; PS Palästina; PT Portugal; PW Palau; PY Paraguay; QA Katar; RE Réunion; RO Rumänien; RS Serbien; RU Russland; RW Ruanda; SA Saudi-Arabien; SB Salomonen; SC Seychellen; SD Sudan; SE Schweden; SG Singapur; SH St. Helena; SI Slowenien; SJ Spitzbergen und Jan Mayen; SK Slowakei; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SS Südsudan; ST São Tomé und Príncipe; SV El Salvador; SX Sint Maarten; SY Syrien; SZ Eswatini; TA Tristan da Cunha; TC Turks- und Caicosinseln; TD Tschad; TG Togo; TH Thailand; TJ Tadschikistan; TK Tokelau; TL Osttimor; TM Turkmenistan; TN Tunesien; TO Tonga; TR Türkei; TT Trinidad und Tobago; TV Tuvalu; TW Taiwan; TZ Tansania; UA Ukraine; UG Uganda; US Vereinigte Staaten; UY Uruguay; UZ Usbekistan; VA Vatikanstadt; VC St. Vincent; VE Venezuela; VG Britische Jungferninseln; VI Amerik. Jungferninseln; VN Vietnam; VU Vanuatu; WF Wallis und Futuna; WS Samoa; XK Kosovo; YE Jemen; YT Mayotte; ZA Südafrika; ZM Sambia; ZW Simbabwe</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>„{name}“ kann kein Name sein</translation>
    </message>
    <message>
        <source>An address looks like https://contacts.example.com.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Eine Adresse sieht aus wie https://contacts.example.com.</translation>
    </message>
    <message>
        <source>An address looks like ldaps://directory.example.com.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Eine Adresse sieht aus wie ldaps://directory.example.com.</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Der Benutzername fehlt</translation>
    </message>
    <message>
        <source>It is that of your address book.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Es ist der Ihres Adressbuchs.</translation>
    </message>
    <message>
        <source>“{text}” is too long, or no single line</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>„{text}“ ist zu lang oder nicht eine Zeile</translation>
    </message>
    <message>
        <source>“{text}” is not an LDAP filter</source>
        <extracomment>clicktodial/model/sources.py, clicktodial/sources/ldap/people.py</extracomment>
        <translation>„{text}“ ist kein LDAP-Filter</translation>
    </message>
    <message>
        <source>A filter looks like {example}.</source>
        <extracomment>clicktodial/model/sources.py, clicktodial/sources/ldap/people.py</extracomment>
        <translation>Ein Filter sieht aus wie {example}.</translation>
    </message>
    <message>
        <source>The LDAP filter is too long</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Der LDAP-Filter ist zu lang</translation>
    </message>
    <message>
        <source>It cannot be synced every {n} minutes</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Ein Abgleich alle {n} Minuten ist nicht möglich</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Wählen Sie {least} bis {most} Minuten.</translation>
    </message>
    <message>
        <source>“{text}” is no part of a contact</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>„{text}“ ist kein Teil eines Kontakts</translation>
    </message>
    <message>
        <source>“{text}” is not an LDAP attribute</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>„{text}“ ist kein LDAP-Attribut</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <extracomment>clicktodial/program.py</extracomment>
        <translation>Die Demo startet nicht von selbst.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <extracomment>clicktodial/sources/carddav/client.py, clicktodial/sources/ldap/client.py</extracomment>
        <translation>Angemeldet als {user}.</translation>
    </message>
    <message>
        <source>It does not come to an end with what has changed.</source>
        <extracomment>clicktodial/sources/carddav/client.py</extracomment>
        <translation>Sie kommt mit dem, was sich geändert hat, an kein Ende.</translation>
    </message>
    <message>
        <source>It sends each request on to another address, without end.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Sie schickt jede Anfrage endlos an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>It lists more than {n} contacts.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Sie nennt mehr als {n} Kontakte.</translation>
    </message>
    <message>
        <source>There is no address book at this address.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Unter dieser Adresse gibt es kein Adressbuch.</translation>
    </message>
    <message>
        <source>It sends more than any address book holds.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Sie sendet mehr, als ein Adressbuch enthält.</translation>
    </message>
    <message>
        <source>It refers to {other}, which it is not asked for. Nothing was sent.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Sie verweist auf {other}, wonach nicht gefragt ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It gives addresses that are none.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Sie nennt Adressen, die keine sind.</translation>
    </message>
    <message>
        <source>It does not say who is signed in.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Sie sagt nicht, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>There is no address book “{name}”.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Es gibt kein Adressbuch „{name}“.</translation>
    </message>
    <message>
        <source>No address book was found.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Es wurde kein Adressbuch gefunden.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Es gibt {names}.</translation>
    </message>
    <message>
        <source>Check the source&apos;s address and user.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Prüfen Sie Adresse und Benutzer der Quelle.</translation>
    </message>
    <message>
        <source>It has more address books than anybody needs.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Sie hat mehr Adressbücher, als jemand braucht.</translation>
    </message>
    <message>
        <source>Its answer declares entities, which no address book needs.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Ihre Antwort deklariert Entitäten, die kein Adressbuch braucht.</translation>
    </message>
    <message>
        <source>Its answer is not about address books.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Ihre Antwort handelt nicht von Adressbüchern.</translation>
    </message>
    <message>
        <source>Its answer is nested too deeply, or too long.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Ihre Antwort ist zu tief verschachtelt oder zu lang.</translation>
    </message>
    <message>
        <source>One contact in it is longer than any.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Ein Kontakt darin ist übermäßig lang.</translation>
    </message>
    <message>
        <source>Its answer is no proper XML ({why}).</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Ihre Antwort ist kein richtiges XML ({why}).</translation>
    </message>
    <message>
        <source>Signed in as nobody, which this directory allows.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>Anonym angemeldet, was dieses Verzeichnis erlaubt.</translation>
    </message>
    <message>
        <source>Plain LDAP to this computer; nothing leaves it.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>LDAP unverschlüsselt zu diesem Computer; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>It does not show where its people are.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>Es zeigt nicht, wo seine Personen stehen.</translation>
    </message>
    <message>
        <source>The whole directory.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>Das ganze Verzeichnis.</translation>
    </message>
    <message>
        <source>Check where the people are in the directory.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Prüfen Sie, wo die Personen im Verzeichnis stehen.</translation>
    </message>
    <message>
        <source>It offers no protected connection (StartTLS).</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Es bietet keine geschützte Verbindung (StartTLS).</translation>
    </message>
    <message>
        <source>Nothing was sent. Use ldaps:// if the server has it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Es wurde nichts gesendet. Verwenden Sie ldaps://, wenn der Server es hat.</translation>
    </message>
    <message>
        <source>There is no password for it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Es fehlt das Passwort dafür.</translation>
    </message>
    <message>
        <source>It does not answer the sign-in.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Es beantwortet die Anmeldung nicht.</translation>
    </message>
    <message>
        <source>It has more than {n} contacts.</source>
        <extracomment>clicktodial/sources/ldap/connection.py, clicktodial/sources/syncing.py</extracomment>
        <translation>Es hat mehr als {n} Kontakte.</translation>
    </message>
    <message>
        <source>There is no such place in it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Diese Stelle gibt es darin nicht.</translation>
    </message>
    <message>
        <source>It does not give all people at once, and no pages of them either.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Es gibt nicht alle Personen auf einmal, und auch nicht seitenweise.</translation>
    </message>
    <message>
        <source>Ask its administrator for a higher limit, or use a filter.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Bitten Sie den Administrator um eine höhere Grenze, oder verwenden Sie einen Filter.</translation>
    </message>
    <message>
        <source>It does not speak LDAP.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Es spricht kein LDAP.</translation>
    </message>
    <message>
        <source>It sends more than any directory holds.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Es sendet mehr, als ein Verzeichnis enthält.</translation>
    </message>
    <message>
        <source>It does not speak LDAP as it should.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Es spricht LDAP nicht so, wie es sollte.</translation>
    </message>
    <message>
        <source>It sends empty pages without end.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Es sendet endlos leere Seiten.</translation>
    </message>
    <message>
        <source>This sign-in may not read it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Diese Anmeldung darf es nicht lesen.</translation>
    </message>
    <message>
        <source>It answers something else than was asked.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Es antwortet auf etwas anderes, als gefragt wurde.</translation>
    </message>
    <message>
        <source>“{name}” is fetched from elsewhere</source>
        <extracomment>clicktodial/storage/contact_edits.py</extracomment>
        <translation>„{name}“ wird anderswo abgerufen</translation>
    </message>
    <message>
        <source>It is changed and deleted where it comes from. A star and a note can be added here.</source>
        <extracomment>clicktodial/storage/contact_edits.py</extracomment>
        <translation>Er wird dort geändert und gelöscht, wo er herkommt. Stern und Notiz können Sie hier hinzufügen.</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <extracomment>clicktodial/storage/contact_edits.py</extracomment>
        <translation>Diesen Kontakt gibt es nicht mehr</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <extracomment>clicktodial/storage/contact_files.py, clicktodial/storage/diagnostics.py, clicktodial/storage/history_table.py</extracomment>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>An earlier file of that name was left as it was.</source>
        <extracomment>clicktodial/storage/contact_files.py, clicktodial/storage/history_table.py</extracomment>
        <translation>Eine frühere Datei dieses Namens blieb, wie sie war.</translation>
    </message>
    <message>
        <source>There is no secret on standard input</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Auf der Standardeingabe stehen keine Zugangsdaten</translation>
    </message>
    <message>
        <source>This cannot be a secret</source>
        <extracomment>clicktodial/cli/credentials.py, clicktodial/gui/models/account_form.py</extracomment>
        <translation>Das können keine Zugangsdaten sein</translation>
    </message>
    <message>
        <source>It is too long, or holds characters that no token, App secret or cookie has.</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Es ist zu lang oder enthält Zeichen, die kein Token, App-Secret oder Cookie hat.</translation>
    </message>
    <message>
        <source>More, or an empty line (not shown): </source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Mehr, oder eine leere Zeile (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Write it there, for example from a password manager.</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Geben Sie sie dort ein, zum Beispiel aus einem Passwortmanager.</translation>
    </message>
    <message>
        <source>Write it there as one line, for example from a password manager.</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Geben Sie sie dort in einer Zeile ein, zum Beispiel aus einem Passwortmanager.</translation>
    </message>
    <message>
        <source>as typed</source>
        <extracomment>clicktodial/cli/dial_plans.py</extracomment>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>{line} Call id: {call}</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{line} Anruf-ID: {call}</translation>
    </message>
    <message>
        <source>Calling {first} back, then {number}.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{first} wird zurückgerufen, dann wird {number} angerufen.</translation>
    </message>
    <message>
        <source>Calling {number} into the conference {room}.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{number} wird in die Konferenz {room} gerufen.</translation>
    </message>
    <message>
        <source>Calling {number}: your own phone rings first.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{number} wird angerufen: zuerst klingelt Ihr eigenes Telefon.</translation>
    </message>
    <message>
        <source>Calling {number}: {first} ring first.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{number} wird angerufen: zuerst klingeln {first}.</translation>
    </message>
    <message>
        <source>Calling {number}: {first} rings first.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{number} wird angerufen: zuerst klingelt {first}.</translation>
    </message>
    <message>
        <source>The phone system took the call but named no id, and its list does not show it yet. Look at your phone.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Die Telefonanlage hat den Anruf angenommen, aber keine ID genannt, und ihre Liste zeigt ihn noch nicht. Sehen Sie auf Ihr Telefon.</translation>
    </message>
    <message>
        <source>Pick up your phone to call {number}.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Nehmen Sie Ihr Telefon ab, um {number} anzurufen.</translation>
    </message>
    <message>
        <source>PIN of the conference (not shown): </source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>PIN der Konferenz (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>clicktodial/cli/dialling.py, clicktodial/gui/models/presence.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Interrupted: a call to {number} may have been placed. Look at your phone before you dial again.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Abgebrochen: vielleicht wurde {number} schon angerufen. Sehen Sie auf Ihr Telefon, bevor Sie wieder wählen.</translation>
    </message>
    <message>
        <source>Added: {type} {url}</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Hinzugefügt: {type} {url}</translation>
    </message>
    <message>
        <source>Removed: {type} {url}</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Entfernt: {type} {url}</translation>
    </message>
    <message>
        <source>{words} (id {id})</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>{words} (ID {id})</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>clicktodial/cli/event_commands.py, clicktodial/cli/history.py, clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/widgets/person_card.py, clicktodial/model/imports.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Event id</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>{extension} has no such event.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>{extension} hat kein solches Ereignis.</translation>
    </message>
    <message>
        <source>Changed: {id}</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Geändert: {id}</translation>
    </message>
    <message>
        <source>Whose events?</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Wessen Ereignisse?</translation>
    </message>
    <message>
        <source>The account “{name}” names no extension.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Das Konto „{name}“ nennt keine Nebenstelle.</translation>
    </message>
    <message>
        <source>Name one with --extension.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Nennen Sie eine mit --extension.</translation>
    </message>
    <message>
        <source>Several events have the id “{id}”</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Mehrere Ereignisse haben die ID „{id}“</translation>
    </message>
    <message>
        <source>Say which is meant with --type.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Sagen Sie mit --type, welches gemeint ist.</translation>
    </message>
    <message>
        <source>There is no event “{id}”</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Es gibt kein Ereignis „{id}“</translation>
    </message>
    <message>
        <source>“clicktodial events list” shows the events of an extension.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>„clicktodial events list“ zeigt die Ereignisse einer Nebenstelle.</translation>
    </message>
    <message>
        <source>It may have been done all the same: “clicktodial events list” shows it.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Es kann trotzdem geschehen sein: „clicktodial events list“ zeigt es.</translation>
    </message>
    <message>
        <source>show the events of an extension</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>die Ereignisse einer Nebenstelle anzeigen</translation>
    </message>
    <message>
        <source>only events of this type</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>nur Ereignisse dieser Art</translation>
    </message>
    <message>
        <source>only events such as url^=https or &apos;note*=crm&apos;; the fields are id, type, method, url, note, status and modified, their values as the phone system writes them (status=1), the signs = =a,b &gt; &lt; ^= (begins with) and *= (contains)</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>nur Ereignisse wie url^=https oder &apos;note*=crm&apos;; die Felder sind id, type, method, url, note, status und modified, ihre Werte so, wie die Telefonanlage sie schreibt (status=1), die Zeichen = =a,b &gt; &lt; ^= (beginnt mit) und *= (enthält)</translation>
    </message>
    <message>
        <source>by address</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>nach Adresse</translation>
    </message>
    <message>
        <source>add an event</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>ein Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>what happens at the extension</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>was an der Nebenstelle geschieht</translation>
    </message>
    <message>
        <source>change an event</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>ein Ereignis ändern</translation>
    </message>
    <message>
        <source>its type, when several events have this id</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>seine Art, wenn mehrere Ereignisse diese ID haben</translation>
    </message>
    <message>
        <source>delete an event</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>ein Ereignis löschen</translation>
    </message>
    <message>
        <source>the account; the default one if left out</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>das Konto; ohne Angabe das Standardkonto</translation>
    </message>
    <message>
        <source>the addresses that the phone system calls when something happens</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>die Adressen, die die Telefonanlage aufruft, wenn etwas geschieht</translation>
    </message>
    <message>
        <source>The addresses (URLs) that the phone system calls at each phone call.</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>Die Adressen (URLs), die die Telefonanlage bei jedem Anruf aufruft.</translation>
    </message>
    <message>
        <source>as “clicktodial events list” shows it</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>wie „clicktodial events list“ es anzeigt</translation>
    </message>
    <message>
        <source>whose events; the account&apos;s first extension if left out</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>wessen Ereignisse; ohne Angabe die erste Nebenstelle des Kontos</translation>
    </message>
    <message>
        <source>the address that is called</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>die Adresse, die aufgerufen wird</translation>
    </message>
    <message>
        <source>a note for people</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>eine Notiz für Menschen</translation>
    </message>
    <message>
        <source>switched on</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>switched off</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>how the address is called; GET if left out</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>wie die Adresse aufgerufen wird; ohne Angabe mit GET</translation>
    </message>
    <message>
        <source>how to call it</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>wie sie aufgerufen wird</translation>
    </message>
    <message>
        <source>say what to change: --method, --url, --note, --enabled or --disabled</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>sagen Sie, was zu ändern ist: --method, --url, --note, --enabled oder --disabled</translation>
    </message>
    <message>
        <source>show which numbers are in a text and how they would be dialled</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>zeigen, welche Nummern in einem Text stehen und wie sie gewählt würden</translation>
    </message>
    <message>
        <source>Key in {extension} once the call is answered.</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>Tippen Sie {extension} ein, sobald abgenommen wurde.</translation>
    </message>
    <message>
        <source>whose dial plan applies; the default account&apos;s if left out</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>wessen Wählplan gilt; ohne Angabe der des Standardkontos</translation>
    </message>
    <message>
        <source>a number, a link or any text; - reads standard input</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>eine Nummer, ein Link oder beliebiger Text; - liest die Standardeingabe</translation>
    </message>
    <message>
        <source>in place of the plan&apos;s, such as BE</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>anstelle dessen im Wählplan, etwa BE</translation>
    </message>
    <message>
        <source>read the letters of a vanity number as the digits of their keys</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>die Buchstaben einer Vanity-Nummer als Ziffern ihrer Tasten lesen</translation>
    </message>
    <message>
        <source>There is nothing to dial in this text.</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>In diesem Text gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>“{text}” is not a filter</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>„{text}“ ist kein Filter</translation>
    </message>
    <message>
        <source>It looks like published&gt;2026-01-31T09:00, id=c1,c2, id^=c3 or published.</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Er sieht aus wie published&gt;2026-01-31T09:00, id=c1,c2, id^=c3 oder published.</translation>
    </message>
    <message>
        <source>There is no field “{field}” to filter by</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Es gibt kein Feld „{field}“ zum Filtern</translation>
    </message>
    <message>
        <source>The fields are {fields}.</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Die Felder sind {fields}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>„{text}“ ist keine Zeit</translation>
    </message>
    <message>
        <source>A time looks like 2026-01-31T09:00 or 2026-01-31T09:00:00+01:00.</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Eine Zeit sieht aus wie 2026-01-31T09:00 oder 2026-01-31T09:00:00+01:00.</translation>
    </message>
    <message>
        <source>Click-to-Dial no longer opens these links.</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Click-to-Dial öffnet diese Links nicht mehr.</translation>
    </message>
    <message>
        <source>open the phone links of web pages and mails</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>die Telefonlinks von Webseiten und Mails öffnen</translation>
    </message>
    <message>
        <source>show which program opens phone links</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>zeigen, welches Programm Telefonlinks öffnet</translation>
    </message>
    <message>
        <source>open phone links from now on</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>ab jetzt Telefonlinks öffnen</translation>
    </message>
    <message>
        <source>leave phone links to whoever opened them before</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Telefonlinks dem überlassen, der sie zuvor öffnete</translation>
    </message>
    <message>
        <source>tel, callto or sip; all of them if left out</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>tel, callto oder sip; ohne Angabe alle</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Unserer</translation>
    </message>
    <message>
        <source>Opened by</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>A click on such a link now shows its number in Click-to-Dial, where it waits for Enter. Browsers may ask once whether they may open it. To undo this: “clicktodial links unregister”.</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Ein Klick auf einen solchen Link zeigt nun seine Nummer in Click-to-Dial, wo sie auf die Eingabetaste wartet. Browser fragen vielleicht einmal, ob sie es öffnen dürfen. Rückgängig machen: „clicktodial links unregister“.</translation>
    </message>
    <message>
        <source>Only you can decide this on your system: its settings have been opened. Choose Click-to-Dial there for each kind of link.</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Auf Ihrem System können nur Sie das entscheiden: seine Einstellungen wurden geöffnet. Wählen Sie dort Click-to-Dial für jede Art von Link.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>“clicktodial links register” has them opened by Click-to-Dial.</source>
        <extracomment>clicktodial/cli/links.py, clicktodial/desktop/checkup.py</extracomment>
        <translation>„clicktodial links register“ lässt sie von Click-to-Dial öffnen.</translation>
    </message>
    <message>
        <source>show which phones are there, ring or are busy</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>zeigen, welche Telefone da sind, klingeln oder besetzt sind</translation>
    </message>
    <message>
        <source>an extension; all phones of one&apos;s own if left out</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>eine Nebenstelle; ohne Angabe alle eigenen Telefone</translation>
    </message>
    <message>
        <source>the account that asks; the default one if left out</source>
        <extracomment>clicktodial/cli/presence.py, clicktodial/cli/records.py</extracomment>
        <translation>das Konto, das fragt; ohne Angabe das Standardkonto</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Rings</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>clicktodial/cli/presence.py, clicktodial/cli/records.py</extracomment>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>The phone system knows no such phone.</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Die Telefonanlage kennt kein solches Telefon.</translation>
    </message>
    <message>
        <source>Phones</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>registered</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>registriert</translation>
    </message>
    <message>
        <source>needs no registration</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>braucht keine Registrierung</translation>
    </message>
    <message>
        <source>not registered</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>registration expired</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Registrierung abgelaufen</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>show the phone system&apos;s records of past calls</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>die Aufzeichnungen der Telefonanlage über vergangene Anrufe anzeigen</translation>
    </message>
    <message>
        <source>a date, or a date and time such as 2026-01-31T09:00</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>ein Datum, oder Datum und Zeit wie 2026-01-31T09:00</translation>
    </message>
    <message>
        <source>answered since then: {when}; this month if left out</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>seitdem angenommen: {when}; ohne Angabe dieser Monat</translation>
    </message>
    <message>
        <source>answered until then: {when}; a date counts to its end</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>bis dahin angenommen: {when}; ein Datum gilt bis zu seinem Ende</translation>
    </message>
    <message>
        <source>only calls that ended so</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>nur Anrufe, die so endeten</translation>
    </message>
    <message>
        <source>by time</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>clicktodial/cli/records.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>only calls from this number</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>nur Anrufe von dieser Nummer</translation>
    </message>
    <message>
        <source>only calls to this number</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>nur Anrufe an diese Nummer</translation>
    </message>
    <message>
        <source>only calls of this direction</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>nur Anrufe dieser Richtung</translation>
    </message>
    <message>
        <source>so many at most; {usual} if left out</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>höchstens so viele; ohne Angabe {usual}</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Es gibt keine solche Aufzeichnung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not shown</source>
        <comment>{n} more is not shown</comment>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>
            <numerusform>{n} weiterer wird nicht angezeigt</numerusform>
            <numerusform>{n} weitere werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The time ends before it begins</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Die Zeit endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>Exchange --from and --to.</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Vertauschen Sie --from und --to.</translation>
    </message>
    <message>
        <source>{more}: choose a shorter time, or a greater --most.</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>{more}: wählen Sie eine kürzere Zeit oder ein größeres --most.</translation>
    </message>
    <message>
        <source>how often someone calls unasked</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>wie oft jemand ungefragt anruft</translation>
    </message>
    <message>
        <source>something that goes wrong, e.g. 429=5:3@POST or drop-answer:1; may be repeated</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>etwas, das schiefgeht, z. B. 429=5:3@POST oder drop-answer:1; mehrfach möglich</translation>
    </message>
    <message>
        <source>an oddity of real systems, e.g. entry-missing; may be repeated</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>eine Eigenheit echter Anlagen, z. B. entry-missing; mehrfach möglich</translation>
    </message>
    <message>
        <source>an address of this computer that is told of calls</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>eine Adresse dieses Computers, der Anrufe gemeldet werden</translation>
    </message>
    <message>
        <source>how many requests in how many seconds; 30;w=60 by default</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>wie viele Anfragen in wie vielen Sekunden; üblich ist 30;w=60</translation>
    </message>
    <message>
        <source>events that get lost: the next so many, or those of a state; may be repeated</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Ereignisse, die verloren gehen: die nächsten so vielen, oder die eines Zustands; mehrfach möglich</translation>
    </message>
    <message>
        <source>Phone system at {url} · App id {app_id} · secret {secret} · token {token} · extension {extension}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Telefonanlage unter {url} · App id {app_id} · Secret {secret} · Token {token} · Nebenstelle {extension}</translation>
    </message>
    <message>
        <source>Call Control at {url} · tenant {tenant} · extension {extension} · token {token} · client id {client_id} · secret {secret}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Call Control unter {url} · Mandant {tenant} · Nebenstelle {extension} · Token {token} · Client-ID {client_id} · Secret {secret}</translation>
    </message>
    <message>
        <source>Cookies {cookies}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Cookies {cookies}</translation>
    </message>
    <message>
        <source>Certificate authority {file}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Zertifizierungsstelle {file}</translation>
    </message>
    <message>
        <source>how long something takes: setup, dial, busy, decline, patience, voicemail</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>wie lange etwas dauert: setup, dial, busy, decline, patience, voicemail</translation>
    </message>
    <message>
        <source>run the built-in phone system on this computer</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>die eingebaute Telefonanlage auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>Runs a phone system to try, to train and to test with, until Ctrl+C.</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Führt eine Telefonanlage zum Ausprobieren, Üben und Testen aus, bis Strg+C.</translation>
    </message>
    <message>
        <source>port; a free one by default</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Port; ohne Angabe ein freier</translation>
    </message>
    <message>
        <source>a loopback address</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>eine Loopback-Adresse</translation>
    </message>
    <message>
        <source>another number, another world</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>andere Zahl, andere Welt</translation>
    </message>
    <message>
        <source>nobody calls unasked</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>niemand ruft ungefragt an</translation>
    </message>
    <message>
        <source>when one&apos;s own phone picks up</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>wann das eigene Telefon abnimmt</translation>
    </message>
    <message>
        <source>v5-doc, v3-doc or field</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>v5-doc, v3-doc oder field</translation>
    </message>
    <message>
        <source>status of empty lists</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Status leerer Listen</translation>
    </message>
    <message>
        <source>HTTPS, with a certificate authority of its own</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>HTTPS, mit eigener Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>time moves by /control/advance only</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>die Zeit vergeht nur durch /control/advance</translation>
    </message>
    <message>
        <source>calls already going on</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>schon laufende Anrufe</translation>
    </message>
    <message>
        <source>say where it runs as one JSON document</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>als ein JSON-Dokument sagen, wo sie läuft</translation>
    </message>
    <message>
        <source>Call Control</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Call Control</translation>
    </message>
    <message>
        <source>is told who has activated it</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>erfährt, wer es aktiviert hat</translation>
    </message>
    <message>
        <source>is told who has left</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>erfährt, wer gegangen ist</translation>
    </message>
    <message>
        <source>take the broken forms of the vendor&apos;s samples</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>die fehlerhaften Formen der Herstellerbeispiele annehmen</translation>
    </message>
    <message>
        <source>status of success, e.g. 204</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Status bei Erfolg, z. B. 204</translation>
    </message>
    <message>
        <source>how late events come</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>wie spät Ereignisse kommen</translation>
    </message>
    <message>
        <source>The phone system cannot be started</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Die Telefonanlage kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>The demo&apos;s bridge did not start:</source>
        <extracomment>clicktodial/demo.py</extracomment>
        <translation>Die Bridge der Demo ist nicht gestartet:</translation>
    </message>
    <message>
        <source>This desktop gives programs no global keys. In its own keyboard settings you can bind a key to the command “clicktodial dial-selection”.</source>
        <extracomment>clicktodial/desktop/hotkey/__init__.py</extracomment>
        <translation>Dieser Desktop gibt Programmen keine globalen Tasten. In seinen eigenen Tastatureinstellungen können Sie eine Taste mit dem Befehl „clicktodial dial-selection“ belegen.</translation>
    </message>
    <message>
        <source>macOS refuses global keys (error {n}).</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py</extracomment>
        <translation>macOS verweigert globale Tasten (Fehler {n}).</translation>
    </message>
    <message>
        <source>macOS refuses these keys (error {n}).</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py</extracomment>
        <translation>macOS verweigert diese Tasten (Fehler {n}).</translation>
    </message>
    <message>
        <source>A Mac&apos;s keyboard has no such key.</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py</extracomment>
        <translation>Die Tastatur eines Mac hat keine solche Taste.</translation>
    </message>
    <message>
        <source>Another program has these keys.</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py, clicktodial/desktop/hotkey/windows.py, clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Ein anderes Programm hat diese Tasten.</translation>
    </message>
    <message>
        <source>You can bind the command “clicktodial dial-selection” to a key in your desktop&apos;s own keyboard settings.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>In den Tastatureinstellungen Ihres Desktops können Sie eine Taste mit dem Befehl „clicktodial dial-selection“ belegen.</translation>
    </message>
    <message>
        <source>You, or your desktop, said no to this key.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Sie oder Ihr Desktop haben diese Taste abgelehnt.</translation>
    </message>
    <message>
        <source>Your desktop did not give this key.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Ihr Desktop hat diese Taste nicht vergeben.</translation>
    </message>
    <message>
        <source>The desktop&apos;s service for global keys does not answer.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Der Dienst des Desktops für globale Tasten antwortet nicht.</translation>
    </message>
    <message>
        <source>Your desktop did not answer when it was asked for this key.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Ihr Desktop hat auf die Anfrage nach dieser Taste nicht geantwortet.</translation>
    </message>
    <message>
        <source>Your desktop refused: {words}</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Ihr Desktop hat abgelehnt: {words}</translation>
    </message>
    <message>
        <source>No key is set for this, another program may have it. Choose one in your desktop&apos;s keyboard settings.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Dafür ist keine Taste gesetzt, vielleicht hat sie ein anderes Programm. Wählen Sie eine in den Tastatureinstellungen Ihres Desktops.</translation>
    </message>
    <message>
        <source>Your desktop is asking you about this key. Please answer there.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Ihr Desktop fragt Sie nach dieser Taste. Antworten Sie dort.</translation>
    </message>
    <message>
        <source>The desktop&apos;s session bus has ended.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Der Sitzungsbus des Desktops wurde beendet.</translation>
    </message>
    <message>
        <source>There is no session bus to ask the desktop for global keys.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Es gibt keinen Sitzungsbus, um den Desktop nach globalen Tasten zu fragen.</translation>
    </message>
    <message>
        <source>This desktop does not give global keys to programs.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Dieser Desktop gibt Programmen keine globalen Tasten.</translation>
    </message>
    <message>
        <source>The desktop&apos;s service for global keys has ended.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Der Dienst des Desktops für globale Tasten wurde beendet.</translation>
    </message>
    <message>
        <source>Your desktop took the global keys back.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Ihr Desktop hat die globalen Tasten zurückgenommen.</translation>
    </message>
    <message>
        <source>Windows refuses these keys (error {n}).</source>
        <extracomment>clicktodial/desktop/hotkey/windows.py</extracomment>
        <translation>Windows verweigert diese Tasten (Fehler {n}).</translation>
    </message>
    <message>
        <source>The connection to the X server is lost.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Die Verbindung zum X-Server ist verloren.</translation>
    </message>
    <message>
        <source>There is no X server at {display}.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Unter {display} gibt es keinen X-Server.</translation>
    </message>
    <message>
        <source>The keyboard, as it is set now, has no such key.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Die Tastatur hat in ihrer jetzigen Einstellung keine solche Taste.</translation>
    </message>
    <message>
        <source>Click-to-Dial uses these keys for something else.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Click-to-Dial benutzt diese Tasten für etwas anderes.</translation>
    </message>
    <message>
        <source>Click-to-Dial is already running, but it does not answer. Quit it, then try again.</source>
        <extracomment>clicktodial/desktop/instance/base.py</extracomment>
        <translation>Click-to-Dial läuft schon, antwortet aber nicht. Beenden Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The link is too long</source>
        <extracomment>clicktodial/desktop/instance/base.py</extracomment>
        <translation>Der Link ist zu lang</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <extracomment>clicktodial/desktop/instance/base.py</extracomment>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>{path} cannot be used</source>
        <extracomment>clicktodial/desktop/instance/posix.py, clicktodial/desktop/instance/posix_folder.py, clicktodial/desktop/instance/windows.py, clicktodial/storage/settings.py</extracomment>
        <translation>{path} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The system says: {words}.</source>
        <extracomment>clicktodial/desktop/autostart/refusal.py, clicktodial/desktop/instance/posix.py, clicktodial/desktop/instance/posix_folder.py, clicktodial/desktop/instance/windows.py, clicktodial/desktop/links/linux.py, clicktodial/desktop/links/macos.py, clicktodial/desktop/links/windows.py, clicktodial/storage/settings.py</extracomment>
        <translation>Das System sagt: {words}.</translation>
    </message>
    <message>
        <source>Remove it, or set CLICKTODIAL_HOME to a folder of your own.</source>
        <extracomment>clicktodial/desktop/instance/posix_folder.py</extracomment>
        <translation>Entfernen Sie es, oder setzen Sie CLICKTODIAL_HOME auf einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <extracomment>clicktodial/desktop/instance/posix_folder.py</extracomment>
        <translation>Es gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Other users can change the folder it lies in.</source>
        <extracomment>clicktodial/desktop/instance/posix_folder.py</extracomment>
        <translation>Andere Benutzer können den Ordner ändern, in dem es liegt.</translation>
    </message>
    <message>
        <source>no program</source>
        <extracomment>clicktodial/desktop/links/linux.py</extracomment>
        <translation>kein Programm</translation>
    </message>
    <message>
        <source>“{scheme}:” is still opened by {program}.</source>
        <extracomment>clicktodial/desktop/links/linux.py</extracomment>
        <translation>„{scheme}:“ wird weiterhin von {program} geöffnet.</translation>
    </message>
    <message>
        <source>The choice of programs for links cannot be changed</source>
        <extracomment>clicktodial/desktop/links/linux.py, clicktodial/desktop/links/macos.py, clicktodial/desktop/links/windows.py</extracomment>
        <translation>Die Auswahl der Programme für Links kann nicht geändert werden</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <extracomment>clicktodial/desktop/links/linux_entry.py</extracomment>
        <translation>Telefonanrufe</translation>
    </message>
    <message>
        <source>Dial, see, hold, transfer and hang up the calls of your phone</source>
        <extracomment>clicktodial/desktop/links/linux_entry.py, clicktodial/desktop/links/windows.py</extracomment>
        <translation>Die Anrufe Ihres Telefons wählen, sehen, halten, weiterleiten und auflegen</translation>
    </message>
    <message>
        <source>{path} is in the way</source>
        <extracomment>clicktodial/desktop/autostart/linux.py, clicktodial/desktop/links/linux_own_entry.py</extracomment>
        <translation>{path} ist im Weg</translation>
    </message>
    <message>
        <source>It was not made by Click-to-Dial and starts another program.</source>
        <extracomment>clicktodial/desktop/links/linux_own_entry.py</extracomment>
        <translation>Es wurde nicht von Click-to-Dial angelegt und startet ein anderes Programm.</translation>
    </message>
    <message>
        <source>Rename or remove it, then try again.</source>
        <extracomment>clicktodial/desktop/autostart/linux.py, clicktodial/desktop/links/linux_own_entry.py</extracomment>
        <translation>Benennen Sie es um oder entfernen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>macOS gives links only to applications: install Click-to-Dial.app and start it from there.</source>
        <extracomment>clicktodial/desktop/links/macos.py</extracomment>
        <translation>macOS gibt Links nur an Anwendungen: installieren Sie Click-to-Dial.app und starten Sie es von dort.</translation>
    </message>
    <message>
        <source>CLICKTODIAL_HOME is set: macOS would start the program without it, and so with other settings.</source>
        <extracomment>clicktodial/desktop/links/macos.py</extracomment>
        <translation>CLICKTODIAL_HOME ist gesetzt: macOS würde das Programm ohne es starten, also mit anderen Einstellungen.</translation>
    </message>
    <message>
        <source>Nobody is known who opened “{scheme}:” before. Choose another application in the settings of FaceTime.</source>
        <extracomment>clicktodial/desktop/links/macos.py</extracomment>
        <translation>Es ist nicht bekannt, wer „{scheme}:“ vorher geöffnet hat. Wählen Sie in den Einstellungen von FaceTime eine andere Anwendung.</translation>
    </message>
    <message>
        <source>CLICKTODIAL_HOME is set: Windows would start the program without it, and so with other settings.</source>
        <extracomment>clicktodial/desktop/autostart/windows.py, clicktodial/desktop/links/windows.py</extracomment>
        <translation>CLICKTODIAL_HOME ist gesetzt: Windows würde das Programm ohne es starten, also mit anderen Einstellungen.</translation>
    </message>
    <message>
        <source>Phone link ({scheme}:)</source>
        <extracomment>clicktodial/desktop/links/windows.py</extracomment>
        <translation>Telefonlink ({scheme}:)</translation>
    </message>
    <message>
        <source>No keyring service is running in this session.</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>In dieser Sitzung läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>It is locked, and it was not unlocked.</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Er ist gesperrt und wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>It could not be opened, or its opening was cancelled.</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Er konnte nicht geöffnet werden, oder das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It refused ({kind}).</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Er hat abgelehnt ({kind}).</translation>
    </message>
    <message>
        <source>It failed ({kind}).</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Er ist fehlgeschlagen ({kind}).</translation>
    </message>
    <message>
        <source>The selected text cannot be read on this desktop. Type or paste the number instead.</source>
        <extracomment>clicktodial/desktop/selection/__init__.py</extracomment>
        <translation>Der markierte Text kann auf diesem Desktop nicht gelesen werden. Tippen oder fügen Sie die Nummer stattdessen ein.</translation>
    </message>
    <message>
        <source>macOS does not let Click-to-Dial copy the selected text. Allow it in System Settings, Privacy &amp; Security, Accessibility; or copy the number yourself, then choose “Dial from clipboard”.</source>
        <extracomment>clicktodial/desktop/selection/macos.py</extracomment>
        <translation>macOS lässt Click-to-Dial den markierten Text nicht kopieren. Erlauben Sie es unter Systemeinstellungen, Datenschutz &amp; Sicherheit, Bedienungshilfen; oder kopieren Sie die Nummer selbst und wählen Sie „Aus Zwischenablage wählen“.</translation>
    </message>
    <message>
        <source>On this desktop only the window in front can read what was selected.</source>
        <extracomment>clicktodial/desktop/selection/wayland.py</extracomment>
        <translation>Auf diesem Desktop kann nur das Fenster im Vordergrund lesen, was markiert ist.</translation>
    </message>
    <message>
        <source>The X server does not answer: no text can be read.</source>
        <extracomment>clicktodial/desktop/selection/x11.py</extracomment>
        <translation>Der X-Server antwortet nicht: es kann kein Text gelesen werden.</translation>
    </message>
    <message>
        <source>Part of the settings is wrong</source>
        <extracomment>clicktodial/engine/accounts.py, clicktodial/engine/checkup_desk.py</extracomment>
        <translation>Ein Teil der Einstellungen ist falsch</translation>
    </message>
    <message>
        <source>Which phone should ring first?</source>
        <extracomment>clicktodial/engine/commands.py, clicktodial/gui/models/dial_form.py, clicktodial/pbx/unifiedapi/creation.py</extracomment>
        <translation>Welches Telefon soll zuerst klingeln?</translation>
    </message>
    <message>
        <source>The account “{name}” names no extension. Nothing was dialled.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>Das Konto „{name}“ nennt keine Nebenstelle. Es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>Enter your extension in the account&apos;s settings.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>Tragen Sie Ihre Nebenstelle in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>Which of your phones should ring?</source>
        <extracomment>clicktodial/engine/commands.py, clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Welches Ihrer Telefone soll klingeln?</translation>
    </message>
    <message>
        <source>The phone system does not offer this.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>Die Telefonanlage bietet das nicht an.</translation>
    </message>
    <message>
        <source>The list of calls is not current.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>Die Anrufliste ist nicht aktuell.</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <extracomment>clicktodial/engine/contact_files.py</extracomment>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Ask your administrator for the permission, or check the extension.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Bitten Sie Ihren Administrator um die Berechtigung, oder prüfen Sie die Nebenstelle.</translation>
    </message>
    <message>
        <source>This extension is not yours</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Das ist nicht Ihre Nebenstelle</translation>
    </message>
    <message>
        <source>Check extension and tenant in the account&apos;s settings. Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Prüfen Sie Nebenstelle und Mandant in den Einstellungen des Kontos. Es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many calls in a row</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Zu viele Anrufe hintereinander</translation>
    </message>
    <message>
        <source>Possible again in {seconds} s.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Wieder möglich in {seconds} s.</translation>
    </message>
    <message>
        <source>It is not sent by itself: try again then, or use your phone.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Es wird nicht von selbst gesendet: versuchen Sie es dann erneut, oder benutzen Sie Ihr Telefon.</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <extracomment>clicktodial/errors.py, clicktodial/gui/models/first_run.py, clicktodial/gui/widgets/dialer.py, clicktodial/model/people.py, clicktodial/storage/imports.py</extracomment>
        <translation>„{text}“ ist keine Nummer</translation>
    </message>
    <message>
        <source>There is no number to dial</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Es gibt keine Nummer zu wählen</translation>
    </message>
    <message>
        <source>Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py, clicktodial/gui/models/dial_form.py, clicktodial/model/dialling.py, clicktodial/pbx/unifiedapi/creation.py</extracomment>
        <translation>Es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>Type digits, optionally with a leading +, or an extension such as 0003*210.</source>
        <extracomment>clicktodial/errors.py, clicktodial/model/people.py</extracomment>
        <translation>Geben Sie Ziffern ein, wenn nötig mit + davor, oder eine Nebenstelle wie 0003*210.</translation>
    </message>
    <message>
        <source>There is no call “{call}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Es gibt keinen Anruf „{call}“</translation>
    </message>
    <message>
        <source>It may have ended. Nothing was changed.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Er ist vielleicht beendet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“clicktodial calls” shows the calls that are going on.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>„clicktodial calls“ zeigt die laufenden Anrufe.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>The other program does not hand over its text</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Das andere Programm gibt seinen Text nicht heraus</translation>
    </message>
    <message>
        <source>It may be busy, or it hangs. Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Es ist vielleicht beschäftigt oder hängt. Es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>Try again, or type the number.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Versuchen Sie es erneut, oder tippen Sie die Nummer.</translation>
    </message>
    <message>
        <source>{number} is already being dialled</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{number} wird schon gewählt</translation>
    </message>
    <message>
        <source>The second press was ignored: a call is placed once.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Das zweite Drücken wurde ignoriert: ein Anruf wird nur einmal getätigt.</translation>
    </message>
    <message>
        <source>A call to {name} is still being placed</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Ein Anruf an {name} wird noch aufgebaut</translation>
    </message>
    <message>
        <source>This phone system places one call at a time. Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Diese Telefonanlage tätigt nur einen Anruf auf einmal. Es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>Pick up your phone, or end that call first.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Nehmen Sie Ihr Telefon ab, oder beenden Sie zuerst diesen Anruf.</translation>
    </message>
    <message>
        <source>No account is set up</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Es ist kein Konto eingerichtet</translation>
    </message>
    <message>
        <source>Click-to-Dial does not know your phone system yet.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Click-to-Dial kennt Ihre Telefonanlage noch nicht.</translation>
    </message>
    <message>
        <source>Add one in the window, or with “clicktodial account add”.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Fügen Sie im Fenster oder mit „clicktodial account add“ eines hinzu.</translation>
    </message>
    <message>
        <source>There is no account “{name}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Es gibt kein Konto „{name}“</translation>
    </message>
    <message>
        <source>“clicktodial account list” shows the accounts.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>„clicktodial account list“ zeigt die Konten.</translation>
    </message>
    <message>
        <source>There is already an account “{name}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Es gibt schon ein Konto „{name}“</translation>
    </message>
    <message>
        <source>Choose another name, or remove that account first.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie zuerst jenes Konto.</translation>
    </message>
    <message>
        <source>Not signed in to “{name}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Nicht bei „{name}“ angemeldet</translation>
    </message>
    <message>
        <source>The keyring holds no secret for this account.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Der Schlüsselbund enthält keine Zugangsdaten für dieses Konto.</translation>
    </message>
    <message>
        <source>Sign in again in the account&apos;s settings.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Melden Sie sich in den Einstellungen des Kontos neu an.</translation>
    </message>
    <message>
        <source>The phone system said: {words}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Die Telefonanlage sagte: {words}</translation>
    </message>
    <message>
        <source>“{name}” refused the sign-in</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>„{name}“ hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Der Schlüsselbund des Systems kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Secrets are asked for each time and kept in memory only; the command line takes one from the environment variable CLICKTODIAL_SECRET.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Zugangsdaten werden jedes Mal erfragt und nur im Speicher gehalten; die Befehlszeile nimmt sie aus der Umgebungsvariable CLICKTODIAL_SECRET.</translation>
    </message>
    <message>
        <source>Nothing was changed by this request.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Diese Anfrage hat nichts geändert.</translation>
    </message>
    <message>
        <source>{host} was not found</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{host} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Its name could not be looked up.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Der Name konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Prüfen Sie die Adresse und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>No connection to {host}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Keine Verbindung zu {host}</translation>
    </message>
    <message>
        <source>Check the address, the network connection and the proxy.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Prüfen Sie Adresse, Netzwerkverbindung und Proxy.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Dem Zertifikat von {host} wird nicht vertraut</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address; a company&apos;s own certificate must be installed in the system&apos;s trust store.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Es wurde nichts gesendet. Prüfen Sie die Adresse; ein firmeneigenes Zertifikat muss im Zertifikatspeicher des Systems installiert sein.</translation>
    </message>
    <message>
        <source>No answer from {host}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Keine Antwort von {host}</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} s.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Innerhalb von {seconds} s kam keine Antwort.</translation>
    </message>
    <message>
        <source>The phone system has a fault (status {status})</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Die Telefonanlage hat eine Störung (Status {status})</translation>
    </message>
    <message>
        <source>Try again later, or tell your administrator.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Versuchen Sie es später erneut, oder sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>{host} did not answer like a phone system</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{host} antwortete nicht wie eine Telefonanlage</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; a proxy or a log-in page may be in between.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Prüfen Sie die Adresse des Servers; vielleicht ist ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>The phone system did not confirm this</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Die Telefonanlage hat das nicht bestätigt</translation>
    </message>
    <message>
        <source>It took the request, but its list shows the call as before.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Sie nahm die Anfrage an, aber ihre Liste zeigt den Anruf wie vorher.</translation>
    </message>
    <message>
        <source>Look at your phone, then try again.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Sehen Sie auf Ihr Telefon, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It is not known whether {number} was dialled</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Es ist nicht bekannt, ob {number} gewählt wurde</translation>
    </message>
    <message>
        <source>The phone system&apos;s answer was lost, and nothing was heard of the call since.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Die Antwort der Telefonanlage ging verloren, und seither war vom Anruf nichts zu hören.</translation>
    </message>
    <message>
        <source>Look at your phone before you dial again.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Sehen Sie auf Ihr Telefon, bevor Sie wieder wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <extracomment>clicktodial/errors.py, clicktodial/storage/contact_files.py</extracomment>
        <translation>{path} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file was kept as {kept_as}; a new one is used.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Die Datei wurde als {kept_as} aufbewahrt; eine neue wird verwendet.</translation>
    </message>
    <message>
        <source>The token or the App&apos;s secret is not valid (any more).</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Das Token oder das App-Secret ist nicht (mehr) gültig.</translation>
    </message>
    <message>
        <source>The phone system refused</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Die Telefonanlage hat abgelehnt</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Sie sagte: {words}</translation>
    </message>
    <message>
        <source>It gave no reason (status {status}).</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Sie nannte keinen Grund (Status {status}).</translation>
    </message>
    <message>
        <source>The phone system does not permit this</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Die Telefonanlage erlaubt das nicht</translation>
    </message>
    <message>
        <source>The phone system does not offer this</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Die Telefonanlage bietet das nicht an</translation>
    </message>
    <message>
        <source>Too many requests to the phone system</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Zu viele Anfragen an die Telefonanlage</translation>
    </message>
    <message>
        <source>Qt says: {words}.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Qt sagt: {words}.</translation>
    </message>
    <message>
        <source>The commands work without a window: see “clicktodial --help”.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Die Befehle gehen auch ohne Fenster: siehe „clicktodial --help“.</translation>
    </message>
    <message>
        <source>A library of the system is missing: {name}.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Eine Bibliothek des Systems fehlt: {name}.</translation>
    </message>
    <message>
        <source>Install it with your system&apos;s package manager, then start again.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Installieren Sie sie mit dem Paketmanager Ihres Systems und starten Sie neu.</translation>
    </message>
    <message>
        <source>Click-to-Dial cannot open a window here</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Click-to-Dial kann hier kein Fenster öffnen</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Telefonanlagen</translation>
    </message>
    <message>
        <source>{qt}, PySide6 {pyside}</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>{qt}, PySide6 {pyside}</translation>
    </message>
    <message>
        <source>Windows are shown by</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Fenster zeigt</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Settings and accounts</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Einstellungen und Konten</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/about.py, clicktodial/gui/models/account_steps.py, clicktodial/gui/windows/settings_contacts.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py</extracomment>
        <translation>Wo die Kontakte stehen</translation>
    </message>
    <message>
        <source>Seen from {since} to {until}, end not seen</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Von {since} bis {until} gesehen, Ende nicht gesehen</translation>
    </message>
    <message>
        <source>{host} did not answer like a source of contacts</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{host} antwortete nicht wie eine Kontaktquelle</translation>
    </message>
    <message>
        <source>Check the source&apos;s address. The contacts stay as they were.</source>
        <extracomment>clicktodial/errors.py, clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Prüfen Sie die Adresse der Quelle. Die Kontakte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>from an installer</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>mit einem Installationsprogramm</translation>
    </message>
    <message>
        <source>as a Python package</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>als Python-Paket</translation>
    </message>
    <message>
        <source>enter the new one</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>neue Eingabe nötig</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keyring</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Leer lassen, um die Zugangsdaten im Schlüsselbund zu behalten</translation>
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
        <translation>App id und Secret</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Hubgets cookies</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Hubgets-Cookies</translation>
    </message>
    <message>
        <source>The company&apos;s bridge</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Die Bridge der Firma</translation>
    </message>
    <message>
        <source>What this account is called here, such as Work</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Wie dieses Konto hier heißt, etwa Arbeit</translation>
    </message>
    <message>
        <source>What your company&apos;s phones work with; your administrator knows</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Womit die Telefone Ihrer Firma arbeiten; Ihr Administrator weiß es</translation>
    </message>
    <message>
        <source>The address of your phone system, as your administrator gave it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Die Adresse Ihrer Telefonanlage, wie Ihr Administrator sie Ihnen gegeben hat</translation>
    </message>
    <message>
        <source>Your own phone, which rings first. Several are separated by commas: the first one dials. Without one no call can be placed.</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Ihr eigenes Telefon, das zuerst klingelt. Mehrere trennt ein Komma: das erste wählt. Ohne eines ist kein Anruf möglich.</translation>
    </message>
    <message>
        <source>An App&apos;s id and secret renew the sign-in by themselves</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>ID und Secret einer App erneuern die Anmeldung von selbst</translation>
    </message>
    <message>
        <source>It stands beside the App&apos;s secret in the phone system</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Sie steht neben dem App-Secret in der Telefonanlage</translation>
    </message>
    <message>
        <source>@me, or the numeric id of the user</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>@me, oder die numerische ID des Benutzers</translation>
    </message>
    <message>
        <source>Your company&apos;s bridge tells of calls as they happen. Leave it empty if there is none: the phone system is asked again and again then.</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Die Bridge Ihrer Firma meldet Anrufe sofort. Leer lassen, wenn es keine gibt: dann wird die Telefonanlage immer wieder gefragt.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>clicktodial/gui/models/account_fields.py, clicktodial/gui/widgets/capture_field.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>The bridge renews the sign-in, and tells of calls as they happen</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Die Bridge erneuert die Anmeldung und meldet Anrufe sofort</translation>
    </message>
    <message>
        <source>Leave it empty: the bridge knows it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Leer lassen: die Bridge weiß es</translation>
    </message>
    <message>
        <source>the bridge knows it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>die Bridge weiß es</translation>
    </message>
    <message>
        <source>The address of your company&apos;s bridge, as your administrator gave it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Die Adresse der Bridge Ihrer Firma, wie Ihr Administrator sie Ihnen gegeben hat</translation>
    </message>
    <message>
        <source>Leave it empty unless your administrator gave you another one</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Leer lassen, außer Ihr Administrator hat Ihnen eine andere gegeben</translation>
    </message>
    <message>
        <source>Your company&apos;s id at the phone system, as your administrator gave it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Die ID Ihrer Firma bei der Telefonanlage, wie Ihr Administrator sie Ihnen gegeben hat</translation>
    </message>
    <message>
        <source>Your own phone, which rings first</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Ihr eigenes Telefon, das zuerst klingelt</translation>
    </message>
    <message>
        <source>Your company&apos;s bridge tells of calls as they happen. Leave it empty if there is none: you can dial then, but nothing is known of your calls.</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Die Bridge Ihrer Firma meldet Anrufe sofort. Leer lassen, wenn es keine gibt: dann können Sie wählen, aber über Ihre Anrufe ist nichts bekannt.</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keyring, not in a file</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Wird im Schlüsselbund des Systems aufbewahrt, nicht in einer Datei</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Der Name fehlt</translation>
    </message>
    <message>
        <source>Any will do, such as Work.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Jeder ist recht, etwa Arbeit.</translation>
    </message>
    <message>
        <source>The server&apos;s address is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Die Adresse des Servers fehlt</translation>
    </message>
    <message>
        <source>Your administrator knows it.</source>
        <extracomment>clicktodial/gui/models/account_form.py, clicktodial/model/settings.py</extracomment>
        <translation>Ihr Administrator weiß sie.</translation>
    </message>
    <message>
        <source>The bridge&apos;s address is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py, clicktodial/model/settings.py</extracomment>
        <translation>Die Adresse der Bridge fehlt</translation>
    </message>
    <message>
        <source>The server is another one</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Der Server ist ein anderer</translation>
    </message>
    <message>
        <source>What the bridge gives out would be sent there.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Was die Bridge ausgibt, würde dorthin gesendet.</translation>
    </message>
    <message>
        <source>Enter the bridge token again.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Geben Sie das Bridge-Token erneut ein.</translation>
    </message>
    <message>
        <source>The bridge is another one</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Die Bridge ist eine andere</translation>
    </message>
    <message>
        <source>The token in the keyring is for {server} only.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Das Token im Schlüsselbund gilt nur für {server}.</translation>
    </message>
    <message>
        <source>Enter the token for the new bridge.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Geben Sie das Token für die neue Bridge ein.</translation>
    </message>
    <message>
        <source>The bridge token is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Das Bridge-Token fehlt</translation>
    </message>
    <message>
        <source>Your administrator gives it out. Without one leave the bridge&apos;s address empty.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Ihr Administrator gibt es aus. Lassen Sie ohne Token die Adresse der Bridge leer.</translation>
    </message>
    <message>
        <source>It is too long, or holds characters that no secret has.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Es ist zu lang oder enthält Zeichen, die in Zugangsdaten nicht vorkommen.</translation>
    </message>
    <message>
        <source>The secret in the keyring is for {server} only.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Die Zugangsdaten im Schlüsselbund gelten nur für {server}.</translation>
    </message>
    <message>
        <source>Enter the secret for the new server.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Geben Sie die Zugangsdaten für den neuen Server ein.</translation>
    </message>
    <message>
        <source>The token is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Das Token fehlt</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Das Secret fehlt</translation>
    </message>
    <message>
        <source>The cookies are missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Die Cookies fehlen</translation>
    </message>
    <message>
        <source>The bridge of “{name}”: {error}</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>Die Bridge von „{name}“: {error}</translation>
    </message>
    <message>
        <source>extension from the bridge</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>Nebenstelle von der Bridge</translation>
    </message>
    <message>
        <source>no extension</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>keine Nebenstelle</translation>
    </message>
    <message>
        <source>bridge: {trouble}</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>Bridge: {trouble}</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>What it offers</source>
        <extracomment>clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Was sie anbietet</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>failed at “{step}”</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>fehlgeschlagen bei „{step}“</translation>
    </message>
    <message>
        <source>everything works</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>alles funktioniert</translation>
    </message>
    <message>
        <source>Pick up your phone to call {name} ({number})</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Nehmen Sie Ihr Telefon ab, um {name} ({number}) anzurufen</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Ihr Telefon klingelt: abnehmen, um anzurufen</translation>
    </message>
    <message>
        <source>You had joined {name}&apos;s call. The list of calls is not current: you may still be heard or hear it.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Sie waren dem Gespräch von {name} beigetreten. Die Anrufliste ist nicht aktuell: vielleicht hört man Sie noch, oder Sie hören mit.</translation>
    </message>
    <message>
        <source>Inviting {name}…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>{name} wird eingeladen…</translation>
    </message>
    <message>
        <source>Pick up your phone to call {number}</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Nehmen Sie Ihr Telefon ab, um {number} anzurufen</translation>
    </message>
    <message>
        <source>on hold · take it back on your phone</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>gehalten · am Telefon fortsetzen</translation>
    </message>
    <message>
        <source>on hold by you</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>von Ihnen gehalten</translation>
    </message>
    <message>
        <source>on hold by them</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>von der Gegenseite gehalten</translation>
    </message>
    <message>
        <source>Your phones are ringing: pick one up to call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Ihre Telefone klingeln: eines abnehmen, um anzurufen</translation>
    </message>
    <message>
        <source>{phone} is ringing: pick up to call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>{phone} klingelt: abnehmen, um anzurufen</translation>
    </message>
    <message>
        <source>you had joined this call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Sie waren beigetreten</translation>
    </message>
    <message>
        <source>was being invited</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>wurde eingeladen</translation>
    </message>
    <message>
        <source>was being set up</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>wurde aufgebaut</translation>
    </message>
    <message>
        <source>in call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>you have joined this call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Sie sind beigetreten</translation>
    </message>
    <message>
        <source>Asking the phone system to call…</source>
        <extracomment>clicktodial/gui/models/call_words.py, clicktodial/gui/models/first_run.py</extracomment>
        <translation>Die Telefonanlage soll anrufen…</translation>
    </message>
    <message>
        <source>Asking the phone system to call you back…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Die Telefonanlage soll Sie zurückrufen…</translation>
    </message>
    <message>
        <source>Asking the phone system to invite…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Die Telefonanlage soll einladen…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>clicktodial/gui/models/call_words.py, clicktodial/gui/models/first_run.py, clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Ringing {name}…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Es klingelt bei {name}…</translation>
    </message>
    <message>
        <source>Picked up, calling {name}…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Abgenommen, {name} wird angerufen…</translation>
    </message>
    <message>
        <source>is calling · pick up your phone</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>ruft an · Telefon abnehmen</translation>
    </message>
    <message>
        <source>in the parking lot</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>im Parkbereich</translation>
    </message>
    <message>
        <source>state not known</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Zustand nicht bekannt</translation>
    </message>
    <message>
        <source>in the conference</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>in der Konferenz</translation>
    </message>
    <message>
        <source>the conference is open</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>die Konferenz ist offen</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to join…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Ihr Telefon klingelt: abnehmen, um beizutreten…</translation>
    </message>
    <message>
        <source>was connected</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>war verbunden</translation>
    </message>
    <message>
        <source>was on hold</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>war gehalten</translation>
    </message>
    <message>
        <source>was being called</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>wurde angerufen</translation>
    </message>
    <message>
        <source>was parked</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>war geparkt</translation>
    </message>
    <message>
        <source>was calling</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>rief an</translation>
    </message>
    <message>
        <source>you are listening in</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Sie hören mit</translation>
    </message>
    <message>
        <source>you are whispering</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Sie flüstern</translation>
    </message>
    <message>
        <source>you have barged in</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Sie sind aufgeschaltet</translation>
    </message>
    <message>
        <source>You are listening in on {name}&apos;s call. Nobody hears you.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Sie hören das Gespräch von {name} mit. Niemand hört Sie.</translation>
    </message>
    <message>
        <source>You are whispering to {name}. Only {name} hears you.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Sie flüstern {name} zu. Nur {name} hört Sie.</translation>
    </message>
    <message>
        <source>You have barged in on {name}&apos;s call. Everybody hears you.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Sie haben sich auf das Gespräch von {name} aufgeschaltet. Alle hören Sie.</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to listen in…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Ihr Telefon klingelt: abnehmen, um mitzuhören…</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to whisper…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Ihr Telefon klingelt: abnehmen, um zu flüstern…</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to barge in…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Ihr Telefon klingelt: abnehmen, um sich aufzuschalten…</translation>
    </message>
    <message>
        <source>Not set: numbers are dialled as typed</source>
        <extracomment>clicktodial/gui/models/countries.py</extracomment>
        <translation>Nicht gesetzt: Nummern werden gewählt wie eingegeben</translation>
    </message>
    <message>
        <source>“{text}” is no country</source>
        <extracomment>clicktodial/gui/models/countries.py, clicktodial/model/reading/rules.py</extracomment>
        <translation>„{text}“ ist kein Land</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave the field empty.</source>
        <extracomment>clicktodial/gui/models/countries.py</extracomment>
        <translation>Wählen Sie eines aus der Liste, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Tick one, or enter another number.</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>Kreuzen Sie eine an, oder geben Sie eine andere Nummer ein.</translation>
    </message>
    <message>
        <source>Enter minutes, from 1 to {most}.</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>Geben Sie Minuten ein, von 1 bis {most}.</translation>
    </message>
    <message>
        <source>shows {caller_id}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>zeigt {caller_id}</translation>
    </message>
    <message>
        <source>{duration} min at most</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>höchstens {duration} min</translation>
    </message>
    <message>
        <source>with video</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>mit Video</translation>
    </message>
    <message>
        <source>callback to {phone}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>Rückruf an {phone}</translation>
    </message>
    <message>
        <source>invited to conference {number}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>in Konferenz {number} eingeladen</translation>
    </message>
    <message>
        <source>invited to the conference {extension}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>in die Konferenz {extension} eingeladen</translation>
    </message>
    <message>
        <source>A call cannot last that long</source>
        <extracomment>clicktodial/gui/models/dial_form.py, clicktodial/model/dialling.py</extracomment>
        <translation>So lange kann ein Anruf nicht dauern</translation>
    </message>
    <message>
        <source>This is not a duration</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>Das ist keine Dauer</translation>
    </message>
    <message>
        <source>from {extension}</source>
        <extracomment>clicktodial/gui/models/dial_form.py, clicktodial/gui/models/reading.py</extracomment>
        <translation>von {extension}</translation>
    </message>
    <message>
        <source>Your phone was not picked up in {seconds} s. Nothing was dialled.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Ihr Telefon wurde in {seconds} s nicht abgenommen. Es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>Your phone did not take the call, so nothing was dialled. Is it free and switched on?</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Ihr Telefon nahm den Anruf nicht an, also wurde nichts gewählt. Ist es frei und eingeschaltet?</translation>
    </message>
    <message>
        <source>Ended · {duration}</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Beendet · {duration}</translation>
    </message>
    <message>
        <source>{name} did not answer, or was busy.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{name} antwortete nicht oder war besetzt.</translation>
    </message>
    <message>
        <source>{phone} was not picked up in {seconds} s. Nothing was dialled.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{phone} wurde in {seconds} s nicht abgenommen. Es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>{name} did not take the call.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{name} nahm den Anruf nicht an.</translation>
    </message>
    <message>
        <source>{phone} did not take the call, so nothing was dialled.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{phone} nahm den Anruf nicht an, also wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>The call had already ended</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Der Anruf war schon beendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/endings.py</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Transferred to {target}</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/endings.py</extracomment>
        <translation>Weitergeleitet an {target}</translation>
    </message>
    <message>
        <source>Sent to voicemail</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>An die Voicemail geleitet</translation>
    </message>
    <message>
        <source>Called you · not answered</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Rief Sie an · nicht angenommen</translation>
    </message>
    <message>
        <source>The call could not be set up. Check the number.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Der Anruf konnte nicht aufgebaut werden. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The call ended at once. Your phone may be busy or switched off.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Der Anruf endete sofort. Vielleicht ist Ihr Telefon besetzt oder ausgeschaltet.</translation>
    </message>
    <message>
        <source>Unknown event {code}</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Unbekanntes Ereignis {code}</translation>
    </message>
    <message>
        <source>unknown method</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>unbekannte Methode</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>geändert {when}</translation>
    </message>
    <message>
        <source>another extension…</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>andere Nebenstelle…</translation>
    </message>
    <message>
        <source>A call comes in</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Ein Anruf kommt an</translation>
    </message>
    <message>
        <source>A call goes out</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Ein Anruf geht hinaus</translation>
    </message>
    <message>
        <source>A call ends</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Ein Anruf endet</translation>
    </message>
    <message>
        <source>An incoming call is answered</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Ein eingehender Anruf wird angenommen</translation>
    </message>
    <message>
        <source>An outgoing call is answered</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Ein ausgehender Anruf wird angenommen</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Unbekanntes Ereignis</translation>
    </message>
    <message>
        <source>enabled</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>not in your contacts</source>
        <extracomment>clicktodial/gui/models/found.py, clicktodial/gui/models/suggestions.py</extracomment>
        <translation>nicht in Ihren Kontakten</translation>
    </message>
    <message>
        <source>Add an account first: nothing can be dialled.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Fügen Sie zuerst ein Konto hinzu: es kann nichts gewählt werden.</translation>
    </message>
    <message>
        <source>Click here: on this desktop only the window in front may read.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Klicken Sie hier: auf diesem Desktop darf nur das vordere Fenster lesen.</translation>
    </message>
    <message>
        <source>Reading the selected text…</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Der markierte Text wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Die Zwischenablage wird gelesen…</translation>
    </message>
    <message>
        <source>In the selected text</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Im markierten Text</translation>
    </message>
    <message>
        <source>In the clipboard</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>In der Zwischenablage</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>The selected text cannot be read yet</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Der markierte Text kann noch nicht gelesen werden</translation>
    </message>
    <message>
        <source>The clipboard cannot be read yet</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Die Zwischenablage kann noch nicht gelesen werden</translation>
    </message>
    <message>
        <source>No text is selected</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Es ist kein Text markiert</translation>
    </message>
    <message>
        <source>Select a number in any program, then press the key again.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Markieren Sie in einem Programm eine Nummer und drücken Sie die Taste erneut.</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Die Zwischenablage enthält keinen Text</translation>
    </message>
    <message>
        <source>Copy a number in any program, then try again.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Kopieren Sie in einem Programm eine Nummer und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No phone number in the selected text</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Keine Telefonnummer im markierten Text</translation>
    </message>
    <message>
        <source>No phone number in the clipboard</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Keine Telefonnummer in der Zwischenablage</translation>
    </message>
    <message>
        <source>✓ active</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✓ aktiv</translation>
    </message>
    <message>
        <source>✓ active: the desktop has set {keys}</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✓ aktiv: der Desktop hat {keys} gesetzt</translation>
    </message>
    <message>
        <source>✓ active: the desktop has the key</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✓ aktiv: der Desktop hat die Taste</translation>
    </message>
    <message>
        <source>On this desktop you decide in the desktop&apos;s own settings which keys these are; what is chosen here is what Click-to-Dial asks for. To change a key later, open the desktop&apos;s settings, then Keyboard, then Shortcuts, and look for Click-to-Dial.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>Auf diesem Desktop bestimmen Sie in dessen eigenen Einstellungen, welche Tasten das sind; was hier gewählt wird, ist das, worum Click-to-Dial bittet. Um eine Taste später zu ändern, öffnen Sie die Einstellungen des Desktops, dort Tastatur, dann Tastenkürzel, und suchen Sie Click-to-Dial.</translation>
    </message>
    <message>
        <source>… not known yet</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>… noch nicht bekannt</translation>
    </message>
    <message>
        <source>{keys} is taken already</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>{keys} ist schon vergeben</translation>
    </message>
    <message>
        <source>It does this: {what}.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>Es tut dies: {what}.</translation>
    </message>
    <message>
        <source>Choose another one, or remove it there first.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>Wählen Sie ein anderes, oder entfernen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>– no key</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>– keine Taste</translation>
    </message>
    <message>
        <source>✗ Another program has this key: choose another one.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Ein anderes Programm hat diese Taste: wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>✗ This keyboard has no such key: choose another one.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Diese Tastatur hat keine solche Taste: wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>✗ The desktop refused this key.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Der Desktop hat diese Taste abgelehnt.</translation>
    </message>
    <message>
        <source>✗ Global keys do not work here.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Globale Tasten gehen hier nicht.</translation>
    </message>
    <message>
        <source>tel: links, as on web pages</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>tel:-Links, wie auf Webseiten</translation>
    </message>
    <message>
        <source>callto: links, as in older programs</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>callto:-Links, wie in älteren Programmen</translation>
    </message>
    <message>
        <source>sip: links, as in company directories</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>sip:-Links, wie in Firmenverzeichnissen</translation>
    </message>
    <message>
        <source>… asking the desktop</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>… der Desktop wird gefragt</translation>
    </message>
    <message>
        <source>… not known</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>… nicht bekannt</translation>
    </message>
    <message>
        <source>– Opened by {program}</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>– Geöffnet von {program}</translation>
    </message>
    <message>
        <source>Open with Click-to-Dial</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>Mit Click-to-Dial öffnen</translation>
    </message>
    <message>
        <source>– No program opens them</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>– Kein Programm öffnet sie</translation>
    </message>
    <message>
        <source>✓ Opened by Click-to-Dial</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>✓ Geöffnet von Click-to-Dial</translation>
    </message>
    <message>
        <source>Leave to others</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>Anderen überlassen</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <extracomment>clicktodial/gui/models/palette.py</extracomment>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>{beginning}…</source>
        <extracomment>clicktodial/gui/models/palette.py</extracomment>
        <translation>{beginning}…</translation>
    </message>
    <message>
        <source>Transfer {name} to</source>
        <extracomment>clicktodial/gui/models/palette.py</extracomment>
        <translation>{name} verbinden mit</translation>
    </message>
    <message>
        <source>My voicemail</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>Meine Voicemail</translation>
    </message>
    <message>
        <source>of extension {extension}</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>von Nebenstelle {extension}</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>clicktodial/gui/models/places.py, clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Parken</translation>
    </message>
    <message>
        <source>in a free slot of the parking lot</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>auf einem freien Platz im Parkbereich</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/engine/incoming/words.py, clicktodial/gui/models/places.py, clicktodial/gui/models/rows.py</extracomment>
        <translation>An Voicemail</translation>
    </message>
    <message>
        <source>Park now</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>Jetzt parken</translation>
    </message>
    <message numerus="yes">
        <source>{n} more numbers were found.</source>
        <comment>One more number was found.</comment>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>
            <numerusform>Eine weitere Nummer wurde gefunden.</numerusform>
            <numerusform>{n} weitere Nummern wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{result} · before: {number}</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>{result} · vorher: {number}</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>clicktodial/gui/models/people.py, clicktodial/gui/models/plan_form.py</extracomment>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>“{text}” is no list of lengths</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>„{text}“ ist keine Liste von Längen</translation>
    </message>
    <message>
        <source>Write amounts of digits, such as 3, 4.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Schreiben Sie Ziffernanzahlen, etwa 3, 4.</translation>
    </message>
    <message>
        <source>Then key in {extension} on your phone.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Tippen Sie dann {extension} am Telefon ein.</translation>
    </message>
    <message>
        <source>{caution} Never dialled without Enter.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>{caution} Wird nie ohne Eingabetaste gewählt.</translation>
    </message>
    <message>
        <source>! changed</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>! geändert</translation>
    </message>
    <message>
        <source>There is no number to dial in this text.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>In diesem Text gibt es keine Nummer zu wählen.</translation>
    </message>
    <message>
        <source>Dialled as typed</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Gewählt wie eingegeben</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>clicktodial/gui/models/presence.py</extracomment>
        <translation>frei</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>clicktodial/gui/models/presence.py</extracomment>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>on a call</source>
        <extracomment>clicktodial/gui/models/presence.py</extracomment>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>clicktodial/gui/models/presence.py, clicktodial/gui/models/status.py</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>then key in {extension}</source>
        <extracomment>clicktodial/gui/models/reading.py</extracomment>
        <translation>dann {extension} eintippen</translation>
    </message>
    <message>
        <source>as you chose</source>
        <extracomment>clicktodial/gui/models/reading.py</extracomment>
        <translation>wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/widgets/supervision.py</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/tray.py</extracomment>
        <translation>Wieder anrufen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/widgets/banner.py, clicktodial/gui/widgets/undo_bar.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The list of calls is not current</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Die Anrufliste ist nicht aktuell</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/windows/settings_calls.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Heranholen</translation>
    </message>
    <message>
        <source>Barge in</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Aufschalten</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>Listen in</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>● Recording</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>● Aufnahme läuft</translation>
    </message>
    <message>
        <source>time since pick-up</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Zeit seit dem Abnehmen</translation>
    </message>
    <message>
        <source>via {extension}</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>über {extension}</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Nummer kopieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Park for…</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Parken für…</translation>
    </message>
    <message>
        <source>Click-to-Dial: {state}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>Click-to-Dial: {state}</translation>
    </message>
    <message>
        <source>no account</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>kein Konto</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts</source>
        <comment>{n} account</comment>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>
            <numerusform>{n} Konto</numerusform>
            <numerusform>{n} Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>list is {seconds} s old</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>Liste ist {seconds} s alt</translation>
    </message>
    <message>
        <source>up to date</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>clicktodial/gui/models/status.py, clicktodial/gui/tray.py</extracomment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ringing: {names}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>klingelt: {names}</translation>
    </message>
    <message>
        <source>on a call: {names}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>im Gespräch: {names}</translation>
    </message>
    <message>
        <source>on hold: {names}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>gehalten: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} missed calls</source>
        <comment>{n} missed call</comment>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/status.py</extracomment>
        <translation>
            <numerusform>{n} verpasster Anruf</numerusform>
            <numerusform>{n} verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>not current</source>
        <extracomment>clicktodial/gui/models/status.py, clicktodial/gui/models/team.py, clicktodial/gui/tray.py</extracomment>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>signed out</source>
        <extracomment>clicktodial/gui/models/status.py, clicktodial/gui/tray.py</extracomment>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>live</translation>
    </message>
    <message>
        <source>polling</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>fragt regelmäßig</translation>
    </message>
    <message>
        <source>no live call status</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>kein Live-Anrufstatus</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>wird verbunden…</translation>
    </message>
    <message>
        <source>was in a call with {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>war im Gespräch mit {other}</translation>
    </message>
    <message>
        <source>{name} with {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>{name} mit {other}</translation>
    </message>
    <message>
        <source>This colleague&apos;s calls are not known right now</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Die Anrufe dieses Kollegen sind gerade nicht bekannt</translation>
    </message>
    <message>
        <source>Your phone is in this call already, or rings to join it</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Ihr Telefon ist schon in diesem Gespräch oder klingelt, um beizutreten</translation>
    </message>
    <message>
        <source>Another action is still under way</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Eine andere Aktion läuft noch</translation>
    </message>
    <message>
        <source>is about to call {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>ruft gleich {other} an</translation>
    </message>
    <message>
        <source>is calling {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>ruft {other} an</translation>
    </message>
    <message>
        <source>{other} is calling</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>{other} ruft an</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>mit {other}</translation>
    </message>
    <message>
        <source>with {other}, on hold</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>mit {other}, gehalten</translation>
    </message>
    <message>
        <source>with {other}, parked</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>mit {other}, geparkt</translation>
    </message>
    <message>
        <source>with {other}, state not known</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>mit {other}, Zustand nicht bekannt</translation>
    </message>
    <message>
        <source>Whisper, and hear the call</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Flüstern und das Gespräch hören</translation>
    </message>
    <message>
        <source>Whisper, without hearing the call</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Flüstern, ohne das Gespräch zu hören</translation>
    </message>
    <message>
        <source>Hang up…</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Auflegen…</translation>
    </message>
    <message>
        <source>Bring the last number back</source>
        <extracomment>clicktodial/gui/quick_windows.py, clicktodial/gui/windows/keys.py</extracomment>
        <translation>Die letzte Nummer zurückholen</translation>
    </message>
    <message>
        <source>Show window</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Dial from clipboard</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Aus Zwischenablage wählen</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Finden oder tun…</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Team…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>Phone call events…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Anrufereignisse…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/key_sheet.py, clicktodial/gui/windows/settings_keys.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Click-to-Dial</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/about.py</extracomment>
        <translation>Über Click-to-Dial</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>{account}: {state}</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>{account}: {state}</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>No news from “{account}” for {seconds} s: what is shown may be over.</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Seit {seconds} s nichts von „{account}“: was angezeigt wird, ist vielleicht vorbei.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Neuer Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>clicktodial/gui/widgets/call_list.py, clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>clicktodial/gui/widgets/call_row.py, clicktodial/gui/widgets/history_bars.py, clicktodial/gui/widgets/history_filter.py, clicktodial/gui/widgets/team_row.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions: {name}</source>
        <extracomment>clicktodial/gui/widgets/call_row.py, clicktodial/gui/widgets/history_bars.py, clicktodial/gui/widgets/team_row.py, clicktodial/tour.py</extracomment>
        <translation>Mehr Aktionen: {name}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>clicktodial/gui/widgets/call_row.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Press the keys together. Esc cancels, Backspace removes the key, Tab goes on.</source>
        <extracomment>clicktodial/gui/widgets/capture_field.py</extracomment>
        <translation>Drücken Sie die Tasten zusammen. Esc bricht ab, Rücktaste entfernt die Taste, Tab geht weiter.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <extracomment>clicktodial/gui/widgets/capture_field.py</extracomment>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>asked by voice</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>eine Stimme fragt danach</translation>
    </message>
    <message>
        <source>The phone system ends the call after so many minutes</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Die Telefonanlage beendet den Anruf nach so vielen Minuten</translation>
    </message>
    <message>
        <source>It is used for this call and not kept</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Sie gilt für diesen Anruf und wird nicht gespeichert</translation>
    </message>
    <message>
        <source>With &amp;video</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Mit &amp;Video</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>clicktodial/gui/models/past_calls.py, clicktodial/gui/widgets/dial_options.py, clicktodial/gui/widgets/dialer.py, clicktodial/gui/widgets/person_card.py, clicktodial/gui/widgets/team.py, clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py, clicktodial/gui/widgets/person_merge.py, clicktodial/gui/widgets/team_adder.py, clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc: nothing is dialled</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Esc: es wird nichts gewählt</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>{number} · your own phone rings first</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{number} · zuerst klingelt Ihr eigenes Telefon</translation>
    </message>
    <message>
        <source>{number} · the phone system calls you back, then them</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{number} · die Telefonanlage ruft erst Sie zurück, dann die Gegenseite</translation>
    </message>
    <message>
        <source>{number} · is invited to a conference</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{number} · wird in eine Konferenz eingeladen</translation>
    </message>
    <message>
        <source>Your &amp;public number, which rings first</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Ihre &amp;externe Nummer, die zuerst klingelt</translation>
    </message>
    <message>
        <source>An&amp;other number, which rings too</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Eine &amp;weitere Nummer, die auch klingelt</translation>
    </message>
    <message>
        <source>Callback &amp;extension</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Rückruf-Nebenstelle</translation>
    </message>
    <message>
        <source>Conference &amp;extension</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Konferenz-&amp;Nebenstelle</translation>
    </message>
    <message>
        <source>Always call {name} like this</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{name} immer so anrufen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>These phones ring first</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Diese Telefone klingeln zuerst</translation>
    </message>
    <message>
        <source>&amp;Number of the conference</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>N&amp;ummer der Konferenz</translation>
    </message>
    <message>
        <source>&amp;PIN of the conference</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;PIN der Konferenz</translation>
    </message>
    <message>
        <source>Caller id shown to &amp;me</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Mir angezeigte Nummer</translation>
    </message>
    <message>
        <source>Caller id shown to &amp;them</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Der &amp;Gegenseite angezeigte Nummer</translation>
    </message>
    <message>
        <source>&amp;Longest duration, in minutes</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Längste &amp;Dauer, in Minuten</translation>
    </message>
    <message>
        <source>Too many calls in a row: possible again in {seconds} s</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Zu viele Anrufe hintereinander: wieder möglich in {seconds} s</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>clicktodial/gui/widgets/dialer.py, clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Name oder Nummer zum Anrufen</translation>
    </message>
    <message>
        <source>As remembered: {how}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Wie gemerkt: {how}</translation>
    </message>
    <message>
        <source>Forget how this number is called</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Vergessen, wie diese Nummer angerufen wird</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py, clicktodial/gui/windows/palette.py</extracomment>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <source>No number has been dialled yet</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Es wurde noch keine Nummer gewählt</translation>
    </message>
    <message>
        <source>Type a name or a number first</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Geben Sie zuerst einen Namen oder eine Nummer ein</translation>
    </message>
    <message>
        <source>As typed: {number}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Wie eingegeben: {number}</translation>
    </message>
    <message>
        <source>Letters as keys: {number}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Buchstaben als Tasten: {number}</translation>
    </message>
    <message>
        <source>Callback…</source>
        <extracomment>clicktodial/gui/widgets/dialer.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Rückruf…</translation>
    </message>
    <message>
        <source>Invite to conference…</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>In Konferenz einladen…</translation>
    </message>
    <message>
        <source>Show another caller id…</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Andere Nummer anzeigen…</translation>
    </message>
    <message>
        <source>Call from {phone}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Von {phone} anrufen</translation>
    </message>
    <message>
        <source>Nobody found. Type a number, or another part of the name.</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Niemand gefunden. Geben Sie eine Nummer oder einen anderen Teil des Namens ein.</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <extracomment>clicktodial/gui/widgets/found_card.py</extracomment>
        <translation>Gefundene Nummern</translation>
    </message>
    <message>
        <source>A link asks to call {number}. Press Enter to call.</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Ein Link möchte {number} anrufen. Eingabetaste ruft an.</translation>
    </message>
    <message>
        <source>Links dial at once from now on. Settings → Links takes it back. Enter calls.</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Links wählen ab jetzt sofort. Einstellungen → Links nimmt das zurück. Eingabetaste ruft an.</translation>
    </message>
    <message>
        <source>A link asks to call {number}: {warning}. It is dialled only if you press Enter.</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Ein Link möchte {number} anrufen: {warning}. Gewählt wird nur, wenn Sie die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Dial links at once from now on</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Links ab jetzt sofort wählen</translation>
    </message>
    <message>
        <source>Add colleagues to see here who is free, to pick up their calls and to join them.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Fügen Sie Kollegen hinzu, um hier zu sehen, wer frei ist, ihre Anrufe heranzuholen und ihnen beizutreten.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Your team is empty</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Ihr Team ist leer</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <extracomment>clicktodial/gui/widgets/pages.py, clicktodial/gui/widgets/team.py</extracomment>
        <translation>Kollegen hinzufügen…</translation>
    </message>
    <message>
        <source>Type a name or a number above and press Enter, or select a number in any program and press {keys}. Your own phone rings first.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Geben Sie oben einen Namen oder eine Nummer ein und drücken Sie die Eingabetaste, oder markieren Sie in einem Programm eine Nummer und drücken Sie {keys}. Zuerst klingelt Ihr eigenes Telefon.</translation>
    </message>
    <message>
        <source>Type a name or a number above and press Enter. Your own phone rings first.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Geben Sie oben einen Namen oder eine Nummer ein und drücken Sie die Eingabetaste. Zuerst klingelt Ihr eigenes Telefon.</translation>
    </message>
    <message>
        <source>No calls right now</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Gerade keine Anrufe</translation>
    </message>
    <message>
        <source>The calls are not known right now</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Die Anrufe sind gerade nicht bekannt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>clicktodial/gui/widgets/people_delegate.py</extracomment>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>clicktodial/gui/widgets/people_list.py</extracomment>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Standard wiederherstellen: {setting}</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py, clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py, clicktodial/gui/windows/report.py</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Kopiert den Befehl</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py, clicktodial/gui/windows/about.py, clicktodial/gui/windows/report.py</extracomment>
        <translation>✓ Kopiert</translation>
    </message>
    <message>
        <source>Leave: {name}</source>
        <extracomment>clicktodial/gui/widgets/supervision.py</extracomment>
        <translation>Verlassen: {name}</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>clicktodial/gui/widgets/tabs.py, clicktodial/gui/widgets/team.py</extracomment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Delete takes the marked colleague out of the team</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Entf nimmt den markierten Kollegen aus dem Team</translation>
    </message>
    <message>
        <source>{extension} was added</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>{extension} wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Aus dem Team entfernen</translation>
    </message>
    <message>
        <source>Hang it up</source>
        <extracomment>clicktodial/gui/widgets/team.py, clicktodial/gui/windows/keys.py</extracomment>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Nicht auflegen</translation>
    </message>
    <message>
        <source>{extension} is in your team already</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>{extension} ist schon in Ihrem Team</translation>
    </message>
    <message>
        <source>{extension} is your own phone</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>{extension} ist Ihr eigenes Telefon</translation>
    </message>
    <message>
        <source>Hang up the call of {whom}? It is not your own call.</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Das Gespräch von {whom} auflegen? Es ist nicht Ihr eigenes.</translation>
    </message>
    <message>
        <source>Join with {phone}</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Mit {phone} beitreten</translation>
    </message>
    <message>
        <source>Account of the colleague</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Konto des Kollegen</translation>
    </message>
    <message>
        <source>Name or extension</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Name oder Nebenstelle</translation>
    </message>
    <message>
        <source>Name or extension of a colleague</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Name oder Nebenstelle eines Kollegen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Esc: back to the team</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Esc: zurück zum Team</translation>
    </message>
    <message>
        <source>Only extensions can be watched, such as 220 or 0003*220.</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Nur Nebenstellen können beobachtet werden, etwa 220 oder 0003*220.</translation>
    </message>
    <message>
        <source>Nobody found. Type an extension, or another part of the name.</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Niemand gefunden. Geben Sie eine Nebenstelle oder einen anderen Teil des Namens ein.</translation>
    </message>
    <message>
        <source>Colleague: {name}</source>
        <extracomment>clicktodial/gui/widgets/team_row.py</extracomment>
        <translation>Kollege: {name}</translation>
    </message>
    <message>
        <source>Name or number to transfer to</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Name oder Nummer zum Verbinden</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Esc: the call stays as it was</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Esc: der Anruf bleibt, wie er war</translation>
    </message>
    <message>
        <source>Transfer to…</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>A blind transfer: the call goes there at once, without asking</source>
        <extracomment>clicktodial/gui/widgets/transfer.py, clicktodial/gui/windows/palette.py</extracomment>
        <translation>Ohne Rückfrage: der Anruf geht sofort dorthin</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>clicktodial/gui/windows/about.py, clicktodial/gui/windows/settings_pages.py, clicktodial/gui/windows/settings_program.py, clicktodial/model/checkup.py</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>clicktodial/gui/windows/about.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>clicktodial/gui/windows/about.py, clicktodial/gui/windows/key_sheet.py, clicktodial/gui/windows/report.py, clicktodial/gui/windows/settings.py</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>A desktop companion for hosted phone systems. It carries no audio.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Ein Desktop-Begleiter für gehostete Telefonanlagen. Er überträgt keinen Ton.</translation>
    </message>
    <message>
        <source>Uses Qt and Qt for Python under the LGPL, version 3: its text, where the source is to be had and how you may replace them stand under Licences, at Qt.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Verwendet Qt und Qt for Python unter der LGPL, Version 3: ihr Text, wo der Quellcode zu haben ist und wie Sie sie ersetzen können, steht unter Lizenzen bei Qt.</translation>
    </message>
    <message>
        <source>Copy &amp;version information</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>&amp;Versionsangaben kopieren</translation>
    </message>
    <message>
        <source>For a message to whoever helps you</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Für eine Nachricht an alle, die Ihnen helfen</translation>
    </message>
    <message>
        <source>Secrets are in none of these files: they are in this system&apos;s keyring. Removing the program leaves your files where they are.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>In keiner dieser Dateien stehen Zugangsdaten: sie sind im Schlüsselbund dieses Systems. Wird das Programm entfernt, bleiben Ihre Dateien, wo sie sind.</translation>
    </message>
    <message>
        <source>{file}: path</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>{file}: Pfad</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {file}</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Ordner öffnen: {file}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the path: {file}</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Pfad kopieren: {file}</translation>
    </message>
    <message>
        <source>It cannot be opened. It is made when something is first kept there.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Er kann nicht geöffnet werden. Er entsteht, wenn dort zum ersten Mal etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Licence not named</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Lizenz nicht genannt</translation>
    </message>
    <message>
        <source>Search by name, version or licence</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Nach Name, Version oder Lizenz suchen</translation>
    </message>
    <message>
        <source>Search the components</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Komponenten durchsuchen</translation>
    </message>
    <message>
        <source>Components and their licences</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Komponenten und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Text der Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>{n} components</source>
        <comment>{n} component</comment>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>
            <numerusform>{n} Komponente</numerusform>
            <numerusform>{n} Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>clicktodial/gui/models/history_filter.py, clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Licence of {component}</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Lizenz von {component}</translation>
    </message>
    <message>
        <source>Its makers give no text with it.</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Die Hersteller liefern keinen Text mit.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>clicktodial/gui/widgets/person_form.py, clicktodial/gui/windows/account_fields.py, clicktodial/gui/windows/settings_rule_form.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone system</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Te&amp;lefonanlage</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Ser&amp;veradresse</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Man&amp;dant</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>N&amp;ebenstelle</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>An&amp;melden mit</translation>
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
        <translation>C&amp;ookies</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <extracomment>clicktodial/gui/windows/account_fields.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Bridge address</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>&amp;Bridge-Adresse</translation>
    </message>
    <message>
        <source>Bri&amp;dge token</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>B&amp;ridge-Token</translation>
    </message>
    <message>
        <source>Shows or hides what hardly anyone needs</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Zeigt oder verbirgt, was kaum jemand braucht</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>&amp;Finden</translation>
    </message>
    <message>
        <source>Tries what is entered, and asks the phone system for your extensions</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Prüft die Eingaben und fragt die Telefonanlage nach Ihren Nebenstellen</translation>
    </message>
    <message>
        <source>S&amp;how what is entered</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Eingabe zei&amp;gen</translation>
    </message>
    <message>
        <source>Sign in to Hubgets in your browser, open its developer tools, choose any request to the phone system under Network, and copy its Cookie header.</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Melden Sie sich im Browser bei Hubgets an, öffnen Sie die Entwicklerwerkzeuge, wählen Sie unter Netzwerk eine beliebige Anfrage an die Telefonanlage, und kopieren Sie deren Cookie-Header.</translation>
    </message>
    <message>
        <source>Found by the test: {extensions}</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Vom Test gefunden: {extensions}</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>&amp;Weniger</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Me&amp;hr…</translation>
    </message>
    <message>
        <source>Found by the test and entered: check it.</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Vom Test gefunden und eingetragen: prüfen Sie es.</translation>
    </message>
    <message>
        <source>Account “{name}”</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Konto „{name}“</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign in again to “{name}”</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Neu anmelden bei „{name}“</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Tries what is entered, step by step; nothing is saved</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Prüft die Eingaben, Schritt für Schritt; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Leaves the form; nothing is saved</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Verlässt das Formular; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/events_form.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keeps the account in the settings and its secret in the keyring</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Speichert das Konto in den Einstellungen und seine Zugangsdaten im Schlüsselbund</translation>
    </message>
    <message>
        <source>Saving… The keyring may ask you to unlock it.</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/first_run.py</extracomment>
        <translation>Wird gespeichert… Vielleicht müssen Sie den Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>No extension was found.</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Es wurde keine Nebenstelle gefunden.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>clicktodial/gui/windows/account_list.py, clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/settings_pages.py, clicktodial/model/checkup.py</extracomment>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Enter opens an account, Delete removes it</source>
        <extracomment>clicktodial/gui/windows/account_list.py</extracomment>
        <translation>Eingabetaste öffnet ein Konto, Entf entfernt es</translation>
    </message>
    <message>
        <source>Test of the account</source>
        <extracomment>clicktodial/gui/windows/account_steps.py</extracomment>
        <translation>Test des Kontos</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>clicktodial/gui/windows/account_steps.py</extracomment>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>“{name}” is saved, but its secret is kept in memory only: you will be asked for it again when Click-to-Dial is next started.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>„{name}“ ist gespeichert, aber die Zugangsdaten sind nur im Speicher: Sie werden danach gefragt, wenn Click-to-Dial das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Remove “{name}”? Its secret is deleted from the keyring, too. Calls that are going on are not touched.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>„{name}“ entfernen? Auch die Zugangsdaten werden aus dem Schlüsselbund gelöscht. Laufende Anrufe bleiben unberührt.</translation>
    </message>
    <message>
        <source>No account is set up yet.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Es ist noch kein Konto eingerichtet.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/events.py, clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Als &amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py, clicktodial/gui/windows/events.py</extracomment>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>“{name}” was removed, but its secret may be left.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>„{name}“ wurde entfernt, aber die Zugangsdaten sind vielleicht noch da.</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/events.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Behalte&amp;n</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Es ist schon der Standard</translation>
    </message>
    <message>
        <source>Dials when none is chosen</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Wählt, wenn keines angegeben ist</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>„{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>„{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Kontakte importieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added.</source>
        <comment>{n} contact was added.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} Kontakt wurde hinzugefügt.</numerusform>
            <numerusform>{n} Kontakte wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py, clicktodial/gui/windows/report.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>{n} were known already.</source>
        <comment>{n} was known already.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} war schon bekannt.</numerusform>
            <numerusform>{n} waren schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines could not be read.</source>
        <comment>{n} line could not be read.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} Zeile konnte nicht gelesen werden.</numerusform>
            <numerusform>{n} Zeilen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{extension} has no phone call events. Add one to have an address called when something happens there.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>{extension} hat keine Anrufereignisse. Fügen Sie eines hinzu, damit eine Adresse aufgerufen wird, wenn dort etwas geschieht.</translation>
    </message>
    <message>
        <source>Phone call events</source>
        <extracomment>clicktodial/gui/windows/events.py, clicktodial/gui/windows/events_list.py</extracomment>
        <translation>Anrufereignisse</translation>
    </message>
    <message>
        <source>Extension whose events are shown</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Nebenstelle, deren Ereignisse gezeigt werden</translation>
    </message>
    <message>
        <source>Another extension, such as a queue</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Eine andere Nebenstelle, etwa eine Warteschlange</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Neu la&amp;den</translation>
    </message>
    <message>
        <source>Its kind is not known here: it can only be deleted</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Die Art ist hier nicht bekannt: es kann nur gelöscht werden</translation>
    </message>
    <message>
        <source>Delete “{event}”? {url} is not called any more.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>„{event}“ löschen? {url} wird nicht mehr aufgerufen.</translation>
    </message>
    <message>
        <source>Asking the phone system…</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Die Telefonanlage wird gefragt…</translation>
    </message>
    <message>
        <source>The event was added.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Das Ereignis wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The event was changed.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Das Ereignis wurde geändert.</translation>
    </message>
    <message>
        <source>The event was deleted.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Das Ereignis wurde gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>No account offers phone call events.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Kein Konto bietet Anrufereignisse an.</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Waiting for the phone system…</source>
        <extracomment>clicktodial/gui/windows/events.py, clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Warten auf die Telefonanlage…</translation>
    </message>
    <message>
        <source>Type the extension whose events you want to see.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Geben Sie die Nebenstelle ein, deren Ereignisse Sie sehen möchten.</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>The phone system calls it, not this computer; it must be reachable from there</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Die Telefonanlage ruft sie auf, nicht dieser Computer; sie muss von dort erreichbar sein</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py, clicktodial/gui/windows/events_form.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Event of {extension}</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Ereignis von {extension}</translation>
    </message>
    <message>
        <source>New event of {extension}</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Neues Ereignis von {extension}</translation>
    </message>
    <message>
        <source>Cannot be changed: add another event instead</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Nicht änderbar: fügen Sie stattdessen ein anderes Ereignis hinzu</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Address that is called</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Adresse, die auf&amp;gerufen wird</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Enter opens an event, Space turns it on or off, Delete deletes it</source>
        <extracomment>clicktodial/gui/windows/events_list.py</extracomment>
        <translation>Eingabetaste öffnet ein Ereignis, Leertaste schaltet es ein oder aus, Entf löscht es</translation>
    </message>
    <message>
        <source>Call the first result, or the number</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Das erste Ergebnis oder die Nummer anrufen</translation>
    </message>
    <message>
        <source>Find or do: people, numbers, actions on calls, pages</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Finden oder tun: Personen, Nummern, Aktionen mit Anrufen, Seiten</translation>
    </message>
    <message>
        <source>Clear the field, leave the transfer or the options, hide the window</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Feld leeren, Verbinden oder Optionen verlassen, Fenster verstecken</translation>
    </message>
    <message>
        <source>More ways to call: the menu of the Call button</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Andere Arten anzurufen: das Menü der Schaltfläche „Anrufen“</translation>
    </message>
    <message>
        <source>Mark a call (in the list: 1 … 9, arrows)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Einen Anruf markieren (in der Liste: 1 … 9, Pfeile)</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Zum Feld gehen</translation>
    </message>
    <message>
        <source>This sheet (in the list: ?)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Diese Übersicht (in der Liste: ?)</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>clicktodial/gui/windows/main.py</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>The call ended before it was transferred</source>
        <extracomment>clicktodial/gui/windows/main.py</extracomment>
        <translation>Der Anruf endete, bevor er weitergeleitet wurde</translation>
    </message>
    <message>
        <source>Number to call</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Nummer zum Anrufen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>F2: put it into the dialer&apos;s field, to change it there</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>F2: ins Wählfeld setzen, um sie dort zu ändern</translation>
    </message>
    <message>
        <source>&amp;Dial at once when exactly one number is found</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>&amp;Sofort wählen, wenn genau eine Nummer gefunden wird</translation>
    </message>
    <message>
        <source>Find or do</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <source>Name, number, or what to do</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Name, Nummer oder was zu tun ist</translation>
    </message>
    <message>
        <source>Transfer to {number}</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Verbinden mit {number}</translation>
    </message>
    <message>
        <source>Tab or Enter: then type who is to get the call</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Tab oder Eingabetaste: dann tippen, wer den Anruf bekommt</translation>
    </message>
    <message>
        <source>The list of calls is not current: nothing can be done to calls now.</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Die Anrufliste ist nicht aktuell: gerade ist mit Anrufen nichts möglich.</translation>
    </message>
    <message>
        <source>Nothing found. Type a name, a number, or what to do.</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Nichts gefunden. Tippen Sie einen Namen, eine Nummer oder was zu tun ist.</translation>
    </message>
    <message>
        <source>Transfer {name} to…</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>{name} verbinden mit…</translation>
    </message>
    <message>
        <source>This is not possible any more: the call has changed or ended.</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Das ist nicht mehr möglich: der Anruf hat sich geändert oder ist beendet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>clicktodial/gui/windows/settings.py, clicktodial/model/checkup.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>clicktodial/gui/windows/settings.py</extracomment>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <extracomment>clicktodial/gui/windows/settings.py</extracomment>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>✓ Saved: {more}</source>
        <extracomment>clicktodial/gui/windows/settings.py</extracomment>
        <translation>✓ Gespeichert: {more}</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>clicktodial/gui/windows/settings.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>clicktodial/gui/windows/report.py, clicktodial/gui/windows/settings.py</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Key: {what}</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Taste: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py, clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the key: {what}</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Die Taste entfernen: {what}</translation>
    </message>
    <message>
        <source>Restore the default: {what}</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Standard wiederherstellen: {what}</translation>
    </message>
    <message>
        <source>✓ Received</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>✓ Empfangen</translation>
    </message>
    <message>
        <source>These keys work while another program has the focus. Press one now: its line says that it arrived. Nothing is dialled as long as you are on this page.</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Diese Tasten gehen, während ein anderes Programm den Fokus hat. Drücken Sie jetzt eine: ihre Zeile sagt, dass sie ankam. Solange Sie auf dieser Seite sind, wird nichts gewählt.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own settings for keys you can bind one to this command; it does what “{what}” does:</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>In den Tasteneinstellungen des Desktops können Sie eine Taste mit diesem Befehl belegen; er tut, was „{what}“ tut:</translation>
    </message>
    <message>
        <source>When the key finds a number</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Wenn die Taste eine Nummer findet</translation>
    </message>
    <message>
        <source>&amp;Dial at once when exactly one number was found</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>&amp;Sofort wählen, wenn genau eine Nummer gefunden wurde</translation>
    </message>
    <message>
        <source>The key then places the call by itself, without showing the number first: what was selected by mistake is called, too. Without it a small window shows what was found, and Enter dials. Codes with * or #, expensive and emergency numbers wait for Enter in any case.</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Die Taste ruft dann von selbst an, ohne die Nummer erst zu zeigen: auch versehentlich Markiertes wird angerufen. Ohne dies zeigt ein kleines Fenster, was gefunden wurde, und die Eingabetaste wählt. Codes mit * oder #, teure und Notrufnummern warten immer auf die Eingabetaste.</translation>
    </message>
    <message>
        <source>Links and clipboard</source>
        <extracomment>clicktodial/gui/windows/settings_links.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Links und Zwischenablage</translation>
    </message>
    <message>
        <source>A phone link that is clicked in any program waits in Click-to-Dial for Enter.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Ein in einem Programm angeklickter Telefonlink wartet in Click-to-Dial auf die Eingabetaste.</translation>
    </message>
    <message>
        <source>Open &amp;all with Click-to-Dial</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>&amp;Alle mit Click-to-Dial öffnen</translation>
    </message>
    <message>
        <source>What links may do</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Was Links dürfen</translation>
    </message>
    <message>
        <source>&amp;Dial phone links at once, without Enter</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Telefonlinks &amp;sofort wählen, ohne Eingabetaste</translation>
    </message>
    <message>
        <source>Without this a link only fills in the number. With it every page and program that can open a link can place a call from your phone. Codes with * or #, premium-rate and emergency numbers always wait for Enter. You can take this back here at any time.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Ohne dies füllt ein Link nur die Nummer ein. Damit kann jede Seite und jedes Programm, das einen Link öffnen kann, von Ihrem Telefon anrufen. Codes mit * oder #, Sonderrufnummern und Notrufnummern warten immer auf die Eingabetaste. Sie können das hier jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Each text that is copied is looked at for a phone number, which is then offered. It is looked at on this computer only: nothing is kept or sent, and nothing is dialled without you. Without this, “Dial from clipboard” in the menu looks once, when you choose it.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Jeder kopierte Text wird nach einer Telefonnummer durchsucht, die dann angeboten wird. Das geschieht nur auf diesem Computer: nichts wird gespeichert oder gesendet, und ohne Sie wird nichts gewählt. Ohne dies sieht „Aus Zwischenablage wählen“ im Menü einmal nach, wenn Sie es wählen.</translation>
    </message>
    <message>
        <source>Not possible on this desktop: under Wayland a program hears of copies only while it is in front. “Dial from clipboard” in the menu looks once, when you choose it.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Auf diesem Desktop nicht möglich: unter Wayland erfährt ein Programm vom Kopieren nur, während es im Vordergrund ist. „Aus Zwischenablage wählen“ im Menü sieht einmal nach, wenn Sie es wählen.</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>&amp;Zwischenablage beobachten</translation>
    </message>
    <message>
        <source>Asking the desktop…</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py, clicktodial/gui/windows/settings_links.py, clicktodial/gui/windows/settings_notifications.py, clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Der Desktop wird gefragt…</translation>
    </message>
    <message>
        <source>✓ Changed</source>
        <extracomment>clicktodial/gui/windows/settings_links.py, clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>✓ Geändert</translation>
    </message>
    <message>
        <source>Dial plan</source>
        <extracomment>clicktodial/gui/windows/settings_pages.py, clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Wählplan</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples changed</source>
        <comment>one example changed</comment>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>
            <numerusform>ein Beispiel geändert</numerusform>
            <numerusform>{n} Beispiele geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>How what you type, select or click becomes the number that is sent.</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Wie aus dem, was Sie tippen, markieren oder anklicken, die gesendete Nummer wird.</translation>
    </message>
    <message>
        <source>Dial plan of the accou&amp;nt</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Wählplan des Ko&amp;ntos</translation>
    </message>
    <message>
        <source>There is no account yet: its dial plan is set here once there is.</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Es gibt noch kein Konto: sein Wählplan wird hier eingestellt, sobald es eines gibt.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>National numbers get its country code</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py, clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Nationale Nummern erhalten die Landesvorwahl</translation>
    </message>
    <message>
        <source>&amp;Own area code</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Eigene &amp;Ortsvorwahl</translation>
    </message>
    <message>
        <source>Put before numbers that are dialled within your town only, such as 02</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Kommt vor Nummern, die nur innerhalb Ihres Orts gewählt werden, etwa 02</translation>
    </message>
    <message>
        <source>What your phone system wants</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Was Ihre Telefonanlage braucht</translation>
    </message>
    <message>
        <source>Prefix for an outside &amp;line</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>A&amp;mtskennziffer</translation>
    </message>
    <message>
        <source>Dialled before every number outside the company, such as 0</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Wird vor jeder Nummer außerhalb der Firma gewählt, etwa 0</translation>
    </message>
    <message>
        <source>&amp;International prefix</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>&amp;Auslandspräfix</translation>
    </message>
    <message>
        <source>Stands for the + of a number, such as 00. Empty: + itself, or the country&apos;s own behind an outside line</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Steht für das + einer Nummer, etwa 00. Leer: das + selbst, oder hinter einer Amtskennziffer das landesübliche</translation>
    </message>
    <message>
        <source>Lengths of in&amp;ternal extensions</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Längen &amp;interner Nebenstellen</translation>
    </message>
    <message>
        <source>So many digits are a colleague and stay as they are, such as 3, 4</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>So viele Ziffern sind ein Kollege und bleiben, wie sie sind, etwa 3, 4</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>From top to bottom; the first one that fits decides, and what it makes is dialled as it is. Emergency numbers are never rewritten.</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Von oben nach unten; die erste, die passt, entscheidet, und ihr Ergebnis wird so gewählt. Notrufnummern werden nie umgeschrieben.</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py, clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>&amp;Keep rule</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Regel &amp;behalten</translation>
    </message>
    <message>
        <source>What the steps call it, such as Paris office</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Wie die Schritte sie nennen, etwa Büro Paris</translation>
    </message>
    <message>
        <source>When the whole number &amp;fits</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Wenn die ganze Nummer &amp;passt</translation>
    </message>
    <message>
        <source>A regular expression of the number in its international form, if it has one, such as {example}</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Ein regulärer Ausdruck für die Nummer in internationaler Form, falls sie eine hat, etwa {example}</translation>
    </message>
    <message>
        <source>&amp;Dial instead</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Stattdessen &amp;wählen</translation>
    </message>
    <message>
        <source>\1 stands for what the first round brackets fit, such as 7\1</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>\1 steht für das, was die ersten runden Klammern treffen, etwa 7\1</translation>
    </message>
    <message>
        <source>New rule</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Rules, in order</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Regeln, der Reihe nach</translation>
    </message>
    <message>
        <source>Enter edits a rule, Delete removes it, Alt with an arrow key moves it</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Eingabetaste bearbeitet eine Regel, Entf entfernt sie, Alt mit Pfeiltaste verschiebt sie</translation>
    </message>
    <message>
        <source>Add &amp;rule…</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>&amp;Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Na&amp;ch oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>{n}, {name}: {match} becomes {replace}</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>{n}, {name}: {match} wird {replace}</translation>
    </message>
    <message>
        <source>Sent: {number}</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Gesendet: {number}</translation>
    </message>
    <message>
        <source>Type or paste a number, a link or any &amp;text</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>&amp;Tippen oder fügen Sie eine Nummer, einen Link oder Text ein</translation>
    </message>
    <message>
        <source>&amp;Keep as example</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Als Beispiel be&amp;halten</translation>
    </message>
    <message>
        <source>Enter tries an example, Delete removes it</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Eingabetaste probiert ein Beispiel aus, Entf entfernt es</translation>
    </message>
    <message>
        <source>None yet. Each is tried anew after every change, and marked when that changes it.</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Noch keine. Jedes wird nach jeder Änderung neu geprüft und markiert, wenn sie es ändert.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>The call is not parked</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Der Anruf ist nicht geparkt</translation>
    </message>
    <message>
        <source>The call is not ringing</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Der Anruf klingelt nicht</translation>
    </message>
    <message>
        <source>It is a call of others that you have joined</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Es ist ein Gespräch anderer, dem Sie beigetreten sind</translation>
    </message>
    <message>
        <source>It is someone else&apos;s call</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Es ist der Anruf von jemand anderem</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/model/calls.py</extracomment>
        <translation>Unbekannte Nummer</translation>
    </message>
    <message>
        <source>The call is still being set up</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Der Anruf wird noch aufgebaut</translation>
    </message>
    <message>
        <source>Pick up your phone first</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Nehmen Sie zuerst Ihr Telefon ab</translation>
    </message>
    <message>
        <source>The other side has not answered yet</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Die Gegenseite hat noch nicht abgenommen</translation>
    </message>
    <message>
        <source>It is not known whether the other side has answered</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Es ist nicht bekannt, ob die Gegenseite abgenommen hat</translation>
    </message>
    <message>
        <source>The call is not on hold</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Der Anruf wird nicht gehalten</translation>
    </message>
    <message>
        <source>The call is on hold</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Der Anruf wird gehalten</translation>
    </message>
    <message>
        <source>The call is parked</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Der Anruf ist geparkt</translation>
    </message>
    <message>
        <source>The phone system does not say how the call stands</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Die Telefonanlage sagt nicht, wie es um den Anruf steht</translation>
    </message>
    <message>
        <source>The other side put the call on hold</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Die Gegenseite hält den Anruf</translation>
    </message>
    <message>
        <source>The call is being recorded already</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Der Anruf wird schon aufgenommen</translation>
    </message>
    <message>
        <source>The call is not being recorded</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Der Anruf wird nicht aufgenommen</translation>
    </message>
    <message>
        <source>Choose from 1 to {most} seconds.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Wählen Sie 1 bis {most} Sekunden.</translation>
    </message>
    <message>
        <source>“{text}” is not a caller id</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>„{text}“ ist keine anzuzeigende Nummer</translation>
    </message>
    <message>
        <source>A caller id looks like John Doe &lt;4242425&gt;.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Eine anzuzeigende Nummer sieht aus wie John Doe &lt;4242425&gt;.</translation>
    </message>
    <message>
        <source>Which extension calls back?</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Welche Nebenstelle ruft zurück?</translation>
    </message>
    <message>
        <source>Name your Callback extension, such as 0003*218.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Nennen Sie Ihre Rückruf-Nebenstelle, etwa 0003*218.</translation>
    </message>
    <message>
        <source>Which public number is to be called back?</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Welche externe Nummer soll zurückgerufen werden?</translation>
    </message>
    <message>
        <source>A callback rings one public number of yours first, such as your mobile.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Ein Rückruf klingelt zuerst bei einer externen Nummer von Ihnen, etwa Ihrem Mobiltelefon.</translation>
    </message>
    <message>
        <source>A callback reaches public numbers only</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Ein Rückruf erreicht nur externe Nummern</translation>
    </message>
    <message>
        <source>Call an extension from your phone instead.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Rufen Sie eine Nebenstelle stattdessen von Ihrem Telefon an.</translation>
    </message>
    <message>
        <source>Into which conference?</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>In welche Konferenz?</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Es wurde niemand angerufen.</translation>
    </message>
    <message>
        <source>Name your Conference extension, such as 0003*219.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Nennen Sie Ihre Konferenz-Nebenstelle, etwa 0003*219.</translation>
    </message>
    <message>
        <source>A conference&apos;s number and PIN consist of digits</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Nummer und PIN einer Konferenz bestehen aus Ziffern</translation>
    </message>
    <message>
        <source>a code: it can change settings of your line</source>
        <extracomment>clicktodial/model/dialplan.py</extracomment>
        <translation>ein Code: er kann Einstellungen Ihres Anschlusses ändern</translation>
    </message>
    <message>
        <source>premium rate: the call costs extra</source>
        <extracomment>clicktodial/model/dialplan.py</extracomment>
        <translation>Sonderrufnummer: der Anruf kostet extra</translation>
    </message>
    <message>
        <source>an emergency number</source>
        <extracomment>clicktodial/model/dialplan.py</extracomment>
        <translation>eine Notrufnummer</translation>
    </message>
    <message>
        <source>This kind of event is not known</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Diese Art von Ereignis ist nicht bekannt</translation>
    </message>
    <message>
        <source>Choose another type and method.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Wählen Sie eine andere Art und Methode.</translation>
    </message>
    <message>
        <source>This cannot be a note</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Das kann keine Notiz sein</translation>
    </message>
    <message>
        <source>Use one line of at most {most} characters.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Verwenden Sie eine Zeile mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>“{url}” is not an address that can be called</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>„{url}“ ist keine Adresse, die aufgerufen werden kann</translation>
    </message>
    <message>
        <source>It looks like https://example.com/calls; spaces are written as %20.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Sie sieht aus wie https://example.com/calls; Leerzeichen werden %20 geschrieben.</translation>
    </message>
    <message>
        <source>An address holds no spaces</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Eine Adresse enthält keine Leerzeichen</translation>
    </message>
    <message>
        <source>Write them as %20.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Schreiben Sie sie als %20.</translation>
    </message>
    <message>
        <source>Events belong to one extension</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Ereignisse gehören zu einer Nebenstelle</translation>
    </message>
    <message>
        <source>Name it, such as 0003*210.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Nennen Sie sie, etwa 0003*210.</translation>
    </message>
    <message>
        <source>extension {extension} is keyed in after the answer</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>Durchwahl {extension} wird nach dem Abnehmen eingetippt</translation>
    </message>
    <message>
        <source>digits of another script replaced</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>Ziffern einer anderen Schrift ersetzt</translation>
    </message>
    <message>
        <source>full-width signs replaced</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>vollbreite Zeichen ersetzt</translation>
    </message>
    <message>
        <source>separators removed</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>Trennzeichen entfernt</translation>
    </message>
    <message>
        <source>letters read as the digits of their keys</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>Buchstaben als Ziffern ihrer Tasten gelesen</translation>
    </message>
    <message>
        <source>“tel:” left out</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>„tel:“ weggelassen</translation>
    </message>
    <message>
        <source>taken out of a link</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>aus einem Link entnommen</translation>
    </message>
    <message>
        <source>“(0)” left out</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>„(0)“ weggelassen</translation>
    </message>
    <message>
        <source>“{context}” from the link put before it</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>„{context}“ aus dem Link davorgesetzt</translation>
    </message>
    <message>
        <source>{country}, in area {area}</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, im Ortsnetz {area}</translation>
    </message>
    <message>
        <source>{country}, service number</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, Servicenummer</translation>
    </message>
    <message>
        <source>“+” put back</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>„+“ wieder eingesetzt</translation>
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
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>mobile</source>
        <extracomment>clicktodial/gui/models/number_labels.py, clicktodial/model/reading/numbering.py</extracomment>
        <translation>mobil</translation>
    </message>
    <message>
        <source>free of charge</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>premium rate</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>Sonderrufnummer</translation>
    </message>
    <message>
        <source>shared cost</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>geteilte Kosten</translation>
    </message>
    <message>
        <source>internet telephony</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>Internettelefonie</translation>
    </message>
    <message>
        <source>personal number</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>persönliche Nummer</translation>
    </message>
    <message>
        <source>pager</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>Funkruf</translation>
    </message>
    <message>
        <source>company number</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>Firmennummer</translation>
    </message>
    <message>
        <source>voicemail</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>trunk zero left out</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>führende Null weggelassen</translation>
    </message>
    <message>
        <source>“00” after “+” left out</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>„00“ nach „+“ weggelassen</translation>
    </message>
    <message>
        <source>emergency</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>{country}, emergency</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, Notruf</translation>
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
        <translation>Amtskennziffer {prefix} war schon eingegeben</translation>
    </message>
    <message>
        <source>left as typed: no number of {country}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>gelassen wie eingegeben: keine Nummer von {country}</translation>
    </message>
    <message>
        <source>outside line {prefix}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>Amtskennziffer {prefix}</translation>
    </message>
    <message>
        <source>extension</source>
        <extracomment>clicktodial/gui/models/number_labels.py, clicktodial/model/reading/order.py</extracomment>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>extension of the company</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>Nebenstelle der Firma</translation>
    </message>
    <message>
        <source>rule “{name}”</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>Regel „{name}“</translation>
    </message>
    <message>
        <source>rule “{name}” left out: it makes no number of this</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>Regel „{name}“ ausgelassen: sie macht daraus keine Nummer</translation>
    </message>
    <message>
        <source>as dialled in {country}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>wie in {country} gewählt</translation>
    </message>
    <message>
        <source>international prefix {prefix}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>Auslandspräfix {prefix}</translation>
    </message>
    <message>
        <source>It must have 1 to {most} characters.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Es muss 1 bis {most} Zeichen haben.</translation>
    </message>
    <message>
        <source>It could take too long: there are too many ways to read it.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Es könnte zu lange dauern: es lässt sich auf zu viele Arten lesen.</translation>
    </message>
    <message>
        <source>A rule needs a name</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Eine Regel braucht einen Namen</translation>
    </message>
    <message>
        <source>Use 1 to {most} letters.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Verwenden Sie 1 bis {most} Buchstaben.</translation>
    </message>
    <message>
        <source>The rule “{name}” makes no number</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Die Regel „{name}“ ergibt keine Nummer</translation>
    </message>
    <message>
        <source>What it puts in place is “{text}”.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Was sie einsetzt, ist „{text}“.</translation>
    </message>
    <message>
        <source>Use digits, + * # and \1 for the first group in round brackets.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Verwenden Sie Ziffern, + * # und \1 für die erste Gruppe in runden Klammern.</translation>
    </message>
    <message>
        <source>The pattern of the rule “{name}” cannot be used</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Das Muster der Regel „{name}“ kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>“{sign}” has no place there.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>„{sign}“ hat dort keinen Platz.</translation>
    </message>
    <message>
        <source>It is not a regular expression.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Es ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Use two letters, such as BE.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Verwenden Sie zwei Buchstaben, etwa BE.</translation>
    </message>
    <message>
        <source>{part} cannot be “{text}”</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>{part} kann nicht „{text}“ sein</translation>
    </message>
    <message>
        <source>It has digits only, such as {example}.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Es hat nur Ziffern, etwa {example}.</translation>
    </message>
    <message>
        <source>The international prefix</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Das Auslandspräfix</translation>
    </message>
    <message>
        <source>No + can follow an outside prefix</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Auf eine Amtskennziffer kann kein + folgen</translation>
    </message>
    <message>
        <source>Use digits as the international prefix, such as 00, or leave it empty.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Verwenden Sie Ziffern als Auslandspräfix, etwa 00, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Extensions have 1 to {most} digits</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Nebenstellen haben 1 bis {most} Ziffern</translation>
    </message>
    <message>
        <source>Use numbers such as 3, 4.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Verwenden Sie Zahlen wie 3, 4.</translation>
    </message>
    <message>
        <source>A dial plan has at most {most} rules</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Ein Wählplan hat höchstens {most} Regeln</translation>
    </message>
    <message>
        <source>Two rules are named “{name}”</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Zwei Regeln heißen „{name}“</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The examples are too many or too long</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Die Beispiele sind zu viele oder zu lang</translation>
    </message>
    <message>
        <source>Keep at most {most}, each of one line.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Behalten Sie höchstens {most}, jedes mit einer Zeile.</translation>
    </message>
    <message>
        <source>The area code</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Die Ortsvorwahl</translation>
    </message>
    <message>
        <source>The outside prefix</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Die Amtskennziffer</translation>
    </message>
    <message>
        <source>A pattern looks like \+322555(\d{{2,4}}): digits, \d, [2-7], round brackets, | and {{n,m}}; + and * are written \+ and \*.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Ein Muster sieht aus wie \+322555(\d{{2,4}}): Ziffern, \d, [2-7], runde Klammern, | und {{n,m}}; + und * werden \+ und \* geschrieben.</translation>
    </message>
    <message>
        <source>This phone system knows no such way to sign in</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Diese Telefonanlage kennt diese Art der Anmeldung nicht</translation>
    </message>
    <message>
        <source>Choose from {ways}.</source>
        <extracomment>clicktodial/model/settings.py, clicktodial/model/sources.py</extracomment>
        <translation>Wählen Sie aus {ways}.</translation>
    </message>
    <message>
        <source>The App id is missing</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Die App id fehlt</translation>
    </message>
    <message>
        <source>It stands beside the App&apos;s secret in the PBX.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Sie steht neben dem App-Secret in der Telefonanlage.</translation>
    </message>
    <message>
        <source>The tenant is missing</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Der Mandant fehlt</translation>
    </message>
    <message>
        <source>Your administrator knows its id.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Ihr Administrator weiß seine ID.</translation>
    </message>
    <message>
        <source>Your extension is missing</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Ihre Nebenstelle fehlt</translation>
    </message>
    <message>
        <source>It looks like 210.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Sie sieht aus wie 210.</translation>
    </message>
    <message>
        <source>This phone system knows one extension an account</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Diese Telefonanlage kennt eine Nebenstelle je Konto</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, spaces and . _ @ -, beginning with a letter or digit.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Verwenden Sie 1 bis 40 Buchstaben, Ziffern, Leerzeichen und . _ @ -, mit einem Buchstaben oder einer Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>“{user}” is not a user id</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>„{user}“ ist keine Benutzer-ID</translation>
    </message>
    <message>
        <source>Use @me or the numeric id.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Verwenden Sie @me oder die numerische ID.</translation>
    </message>
    <message>
        <source>“{text}” is not a tenant&apos;s id</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>„{text}“ ist keine Mandanten-ID</translation>
    </message>
    <message>
        <source>It looks like b11d749b-8eb7-4236-a068-3d94ba3860d6.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Sie sieht aus wie b11d749b-8eb7-4236-a068-3d94ba3860d6.</translation>
    </message>
    <message>
        <source>“{text}” is not an extension</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>„{text}“ ist keine Nebenstelle</translation>
    </message>
    <message>
        <source>Extensions look like 0003*210 or 210.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Nebenstellen sehen aus wie 0003*210 oder 210.</translation>
    </message>
    <message>
        <source>“{text}” is not a server&apos;s address</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>„{text}“ ist keine Serveradresse</translation>
    </message>
    <message>
        <source>An address looks like https://pbx.example.com.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Eine Adresse sieht aus wie https://pbx.example.com.</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>The marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Der markierte Anruf</translation>
    </message>
    <message>
        <source>Tabs and lists</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Tabs und Listen</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>In any program</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>In jedem Programm</translation>
    </message>
    <message>
        <source>Hold or resume it</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Halten oder fortsetzen</translation>
    </message>
    <message>
        <source>Transfer it (in the list: T)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Verbinden (in der Liste: T)</translation>
    </message>
    <message>
        <source>Record it, or stop recording it</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Aufnehmen oder Aufnahme beenden</translation>
    </message>
    <message>
        <source>In the list: park it, or take it back</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>In der Liste: parken oder zurückholen</translation>
    </message>
    <message>
        <source>In the list: write a note on it</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>In der Liste: eine Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>The tabs, from the first</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Die Tabs, vom ersten an</translation>
    </message>
    <message>
        <source>The next tab</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Der nächste Tab</translation>
    </message>
    <message>
        <source>History: call again. People: open the card</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Verlauf: wieder anrufen. Kontakte: Karte öffnen</translation>
    </message>
    <message>
        <source>People: call the first number</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Kontakte: die erste Nummer anrufen</translation>
    </message>
    <message>
        <source>History and people: delete what is marked</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Verlauf und Kontakte: Markiertes löschen</translation>
    </message>
    <message>
        <source>History: write a note on the marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Verlauf: Notiz zum markierten Anruf schreiben</translation>
    </message>
    <message>
        <source>People: give or take the star</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Kontakte: Stern geben oder nehmen</translation>
    </message>
    <message>
        <source>People: go to the next letter</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Kontakte: zum nächsten Buchstaben gehen</translation>
    </message>
    <message>
        <source>Plain http is refused</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Unverschlüsseltes http wird abgelehnt</translation>
    </message>
    <message>
        <source>The sign-in would travel unprotected to {host}.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Die Anmeldung ginge ungeschützt an {host}.</translation>
    </message>
    <message>
        <source>Use https://{host}.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Verwenden Sie https://{host}.</translation>
    </message>
    <message>
        <source>Dial the selected text</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Den markierten Text wählen</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Das Fenster zeigen</translation>
    </message>
    <message>
        <source>Find or do: people, numbers, actions</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Finden oder tun: Personen, Nummern, Aktionen</translation>
    </message>
    <message>
        <source>Hold or resume the call</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Den Anruf halten oder fortsetzen</translation>
    </message>
    <message>
        <source>Hang up the call</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Den Anruf auflegen</translation>
    </message>
    <message>
        <source>“{text}” is not a key combination</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>„{text}“ ist keine Tastenkombination</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+D.</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Schreiben Sie sie wie Ctrl+Alt+D.</translation>
    </message>
    <message>
        <source>{keys} would be missing in every other program</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>{keys} würde in jedem anderen Programm fehlen</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or the Super key with it, or take a function key.</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Halten Sie Strg, Alt oder die Super-Taste dazu, oder nehmen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>There is no bridge at this address.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Unter dieser Adresse gibt es keine Bridge.</translation>
    </message>
    <message>
        <source>The bridge ended the connection.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Die Bridge hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>It does not send events like a bridge.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Sie sendet keine Ereignisse wie eine Bridge.</translation>
    </message>
    <message>
        <source>The bridge has no sign-in for you (any more).</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Die Bridge hat (jetzt) keine Anmeldung für Sie.</translation>
    </message>
    <message>
        <source>Activate Click-to-Dial for your extension in MyTelsmart again.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Aktivieren Sie Click-to-Dial für Ihre Nebenstelle in MyTelsmart erneut.</translation>
    </message>
    <message>
        <source>It gave no token like a bridge.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Sie gab kein Token wie eine Bridge.</translation>
    </message>
    <message>
        <source>It sent an event that is longer than any.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Sie sandte ein übermäßig langes Ereignis.</translation>
    </message>
    <message>
        <source>The bridge does not take the bridge token (any more).</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Die Bridge nimmt das Bridge-Token nicht (mehr) an.</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Bitten Sie Ihren Administrator um ein neues.</translation>
    </message>
    <message>
        <source>{words} ({field})</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>{words} ({field})</translation>
    </message>
    <message>
        <source>There is no Call Control at this address.</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Unter dieser Adresse gibt es kein Call Control.</translation>
    </message>
    <message>
        <source>This phone system cannot place such a call</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Diese Telefonanlage kann so nicht anrufen</translation>
    </message>
    <message>
        <source>It rings your own extension, then the other side. Nothing was dialled.</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Sie lässt Ihre eigene Nebenstelle klingeln, dann die Gegenseite. Es wurde nichts gewählt.</translation>
    </message>
    <message>
        <source>Call in the usual way.</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Rufen Sie auf die übliche Weise an.</translation>
    </message>
    <message>
        <source>This number cannot be dialled</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Diese Nummer kann nicht gewählt werden</translation>
    </message>
    <message>
        <source>Nothing was dialled. Dial it on your phone, or correct it.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Es wurde nichts gewählt. Wählen Sie sie am Telefon, oder berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>Codes with * or # are not sent to this phone system.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Codes mit * oder # werden nicht an diese Telefonanlage gesendet.</translation>
    </message>
    <message>
        <source>No country code begins with 0.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Keine Landesvorwahl beginnt mit 0.</translation>
    </message>
    <message>
        <source>No number has more than {most} digits.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Keine Nummer hat mehr als {most} Ziffern.</translation>
    </message>
    <message>
        <source>Extension {extension} of tenant {tenant}.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Nebenstelle {extension} von Mandant {tenant}.</translation>
    </message>
    <message>
        <source>The phone system does not refuse the token.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Die Telefonanlage lehnt das Token nicht ab.</translation>
    </message>
    <message>
        <source>Without a bridge nothing is known of calls: dialling works, the phone hangs up.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Ohne Bridge ist über Anrufe nichts bekannt: Wählen geht, aufgelegt wird am Telefon.</translation>
    </message>
    <message>
        <source>The bridge gave a token, and the phone system does not refuse it.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Die Bridge gab ein Token, und die Telefonanlage lehnt es nicht ab.</translation>
    </message>
    <message>
        <source>The bridge&apos;s sign-in is for another extension</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Die Anmeldung der Bridge gilt für eine andere Nebenstelle</translation>
    </message>
    <message>
        <source>It is for {extension} of tenant {tenant}.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Sie gilt für {extension} von Mandant {tenant}.</translation>
    </message>
    <message>
        <source>Correct the extension, or ask your administrator for another bridge token.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Berichtigen Sie die Nebenstelle, oder bitten Sie Ihren Administrator um ein anderes Bridge-Token.</translation>
    </message>
    <message>
        <source>Call Control dials and hangs up, and knows no more. Nothing was sent.</source>
        <extracomment>clicktodial/pbx/callcontrol/not_offered.py</extracomment>
        <translation>Call Control wählt und legt auf, mehr kann es nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It gave no token.</source>
        <extracomment>clicktodial/pbx/callcontrol/refresh.py</extracomment>
        <translation>Sie gab kein Token.</translation>
    </message>
    <message>
        <source>Click-to-Dial, report of {time}</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Click-to-Dial, Bericht von {time}</translation>
    </message>
    <message>
        <source>Numbers are shortened; secrets, names and numbers of people are not in it.</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Nummern sind gekürzt; Zugangsdaten, Namen und Nummern von Personen sind nicht enthalten.</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>{n} Bytes</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>computer</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>End of the log</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Ende des Protokolls</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no log: nothing unforeseen has happened.</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Es gibt kein Protokoll: nichts Unvorhergesehenes ist geschehen.</translation>
    </message>
    <message>
        <source>“{key}” must be tables, each headed [[{key}]].</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>„{key}“ müssen Tabellen sein, jede mit der Überschrift [[{key}]].</translation>
    </message>
    <message>
        <source>It must be a table headed [contact_source.attributes].</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss eine Tabelle mit der Überschrift [contact_source.attributes] sein.</translation>
    </message>
    <message>
        <source>contact source “{name}”</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Kontaktquelle „{name}“</translation>
    </message>
    <message>
        <source>contact source number {number}</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Kontaktquelle Nummer {number}</translation>
    </message>
    <message>
        <source>A contact source of this name stands above it.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Darüber steht schon eine Kontaktquelle dieses Namens.</translation>
    </message>
    <message>
        <source>None: requests go straight to {host}.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Keiner: Anfragen gehen direkt an {host}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} behind the server&apos;s.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Die Uhr dieses Computers geht {apart} hinter der des Servers nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} ahead of the server&apos;s.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Die Uhr dieses Computers geht {apart} vor der des Servers.</translation>
    </message>
    <message>
        <source>Certificate of {subject}, issued by {issuer}, valid until {until}.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Zertifikat von {subject}, ausgestellt von {issuer}, gültig bis {until}.</translation>
    </message>
    <message>
        <source>The keyring holds no token for the bridge.</source>
        <extracomment>clicktodial/pbx/diagnosis.py</extracomment>
        <translation>Der Schlüsselbund enthält kein Token für die Bridge.</translation>
    </message>
    <message>
        <source>The bridge tells of calls as they happen.</source>
        <extracomment>clicktodial/pbx/diagnosis.py</extracomment>
        <translation>Die Bridge meldet Anrufe sofort.</translation>
    </message>
    <message>
        <source>The proxy {proxy} looks the name up.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Der Proxy {proxy} löst den Namen auf.</translation>
    </message>
    <message>
        <source>Plain http to this computer; nothing leaves it.</source>
        <extracomment>clicktodial/sources/carddav/client.py, clicktodial/web/examination.py</extracomment>
        <translation>Unverschlüsseltes http zu diesem Computer; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy} of the system.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Anfragen gehen über den Proxy {proxy} des Systems.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the server&apos;s.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Die Uhr dieses Computers stimmt mit der des Servers überein.</translation>
    </message>
    <message>
        <source>Have the system set its clock by the network.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Lassen Sie das System seine Uhr über das Netzwerk stellen.</translation>
    </message>
    <message>
        <source>It showed no certificate.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Es wurde kein Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>The certificate is trusted by this computer&apos;s system.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Das System dieses Computers vertraut dem Zertifikat.</translation>
    </message>
    <message>
        <source>It is not valid yet: check this computer&apos;s clock.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Es ist noch nicht gültig: prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It vouches for itself: no authority stands behind it.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Es bürgt für sich selbst: keine Zertifizierungsstelle steht dahinter.</translation>
    </message>
    <message>
        <source>Its authority is not in this computer&apos;s trust store.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Seine Zertifizierungsstelle steht nicht im Zertifikatspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Es wurde widerrufen.</translation>
    </message>
    <message>
        <source>It was made out to another name.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Es wurde auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>It was made out to another address.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Es wurde auf eine andere Adresse ausgestellt.</translation>
    </message>
    <message>
        <source>The address or the system&apos;s proxy is not usable.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>Die Adresse oder der Proxy des Systems ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>It wanted to send the request on to {other}.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>Die Anfrage sollte an {other} weitergeschickt werden.</translation>
    </message>
    <message>
        <source>It wanted to send the request on to another address.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>Die Anfrage sollte an eine andere Adresse weitergeschickt werden.</translation>
    </message>
    <message>
        <source>Nothing takes connections there.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Dort nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>Its answer was longer than any list of calls.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>Die Antwort war länger als jede Anrufliste.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>Der Proxy verweigerte die Verbindung.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <extracomment>clicktodial/sources/ldap/connection.py, clicktodial/web/http.py</extracomment>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Its answer is packed in an unknown way.</source>
        <extracomment>clicktodial/sources/carddav/dav.py, clicktodial/web/http.py</extracomment>
        <translation>Die Antwort ist auf unbekannte Weise gepackt.</translation>
    </message>
    <message>
        <source>It does not speak HTTP as it should.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>Der Server spricht HTTP nicht so, wie er sollte.</translation>
    </message>
    <message>
        <source>No protected connection (TLS) could be agreed on.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Es kam keine geschützte Verbindung (TLS) zustande.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and signs, without spaces.</source>
        <extracomment>clicktodial/pbx/pasted.py</extracomment>
        <translation>Ein Token ist ein Wort aus Buchstaben, Ziffern und Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The phone system does not say which leg is meant.</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Die Telefonanlage sagt nicht, welcher Teil gemeint ist.</translation>
    </message>
    <message>
        <source>A call cannot be parked for that long</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>So lange kann ein Anruf nicht geparkt werden</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} seconds.</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Wählen Sie {least} bis {most} Sekunden.</translation>
    </message>
    <message>
        <source>Name your extension in the account&apos;s settings.</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Nennen Sie Ihre Nebenstelle in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>{party} is not in this call, or it has ended.</source>
        <extracomment>clicktodial/pbx/unifiedapi/client.py</extracomment>
        <translation>{party} ist nicht in diesem Gespräch, oder es ist beendet.</translation>
    </message>
    <message>
        <source>The phone system found no call to change; it may have ended.</source>
        <extracomment>clicktodial/pbx/unifiedapi/client.py</extracomment>
        <translation>Die Telefonanlage fand keinen Anruf, den sie ändern könnte; er ist vielleicht beendet.</translation>
    </message>
    <message>
        <source>The pasted text lacks {names}; copy all three cookies.</source>
        <extracomment>clicktodial/pbx/unifiedapi/cookies.py</extracomment>
        <translation>Im eingefügten Text fehlen {names}; kopieren Sie alle drei Cookies.</translation>
    </message>
    <message>
        <source>The event is incomplete</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Das Ereignis ist unvollständig</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>It needs a type, a method and an address.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Es braucht eine Art, eine Methode und eine Adresse.</translation>
    </message>
    <message>
        <source>An event&apos;s type cannot be changed</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Die Art eines Ereignisses kann nicht geändert werden</translation>
    </message>
    <message>
        <source>Remove it and add another.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Entfernen Sie es und fügen Sie ein anderes hinzu.</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Es gibt nichts zu ändern</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The phone system has no such event any more.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Die Telefonanlage hat kein solches Ereignis mehr.</translation>
    </message>
    <message>
        <source>This event cannot be addressed</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Dieses Ereignis kann nicht angesprochen werden</translation>
    </message>
    <message>
        <source>Change it in the phone system&apos;s own pages.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Ändern Sie es auf den eigenen Seiten der Telefonanlage.</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>conference</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>phone call events</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Anrufereignisse</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>call records</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Anrufaufzeichnungen</translation>
    </message>
    <message>
        <source>The phone system takes the sign-in.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Die Telefonanlage nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>All extensions of the user: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Alle Nebenstellen des Benutzers: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls are going on.</source>
        <comment>{n} call is going on.</comment>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>
            <numerusform>{n} Anruf läuft.</numerusform>
            <numerusform>{n} Anrufe laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not offered by the phone system: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Von der Telefonanlage nicht angeboten: {names}.</translation>
    </message>
    <message>
        <source>Not permitted to this user: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Diesem Benutzer nicht erlaubt: {names}.</translation>
    </message>
    <message>
        <source>All extensions of the user.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Alle Nebenstellen des Benutzers.</translation>
    </message>
    <message>
        <source>Works: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Funktioniert: {names}.</translation>
    </message>
    <message>
        <source>Could not be tried: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Konnte nicht geprüft werden: {names}.</translation>
    </message>
    <message>
        <source>Check the extension and the user in the account&apos;s settings.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Prüfen Sie Nebenstelle und Benutzer in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The list could not be read: it is broken or cut off.</source>
        <extracomment>clicktodial/pbx/unifiedapi/exchange.py</extracomment>
        <translation>Die Liste konnte nicht gelesen werden: sie ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer.</source>
        <extracomment>clicktodial/pbx/unifiedapi/exchange.py, clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Statt einer Antwort kam eine Webseite.</translation>
    </message>
    <message>
        <source>There is no UnifiedAPI at this address.</source>
        <extracomment>clicktodial/pbx/unifiedapi/exchange.py</extracomment>
        <translation>Unter dieser Adresse gibt es keine UnifiedAPI.</translation>
    </message>
    <message>
        <source>It gave no token when signing in.</source>
        <extracomment>clicktodial/pbx/unifiedapi/tokens.py</extracomment>
        <translation>Sie gab beim Anmelden kein Token.</translation>
    </message>
    <message>
        <source>The demo keeps nothing.</source>
        <extracomment>clicktodial/program.py</extracomment>
        <translation>Die Demo speichert nichts.</translation>
    </message>
    <message>
        <source>The demo leaves your links as they are.</source>
        <extracomment>clicktodial/program.py</extracomment>
        <translation>Die Demo lässt Ihre Links, wie sie sind.</translation>
    </message>
    <message>
        <source>The built-in PBX cannot make certificates</source>
        <extracomment>clicktodial/sim/certificate.py</extracomment>
        <translation>Die eingebaute Telefonanlage kann keine Zertifikate erzeugen</translation>
    </message>
    <message>
        <source>HTTPS needs the library trustme, which is not installed.</source>
        <extracomment>clicktodial/sim/certificate.py</extracomment>
        <translation>HTTPS braucht die Bibliothek trustme, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install clicktodial[sim-https], or start it without --https.</source>
        <extracomment>clicktodial/sim/certificate.py</extracomment>
        <translation>Installieren Sie clicktodial[sim-https], oder starten Sie ohne --https.</translation>
    </message>
    <message>
        <source>Another program listens there; the built-in PBX was not started.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Dort lauscht ein anderes Programm; die eingebaute Telefonanlage wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out to take a free one.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Wählen Sie mit --port einen anderen, oder lassen Sie es weg, um einen freien zu nehmen.</translation>
    </message>
    <message>
        <source>The built-in PBX cannot listen on {host}, port {port}</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Die eingebaute Telefonanlage kann nicht auf {host}, Port {port}, lauschen</translation>
    </message>
    <message>
        <source>The built-in PBX does not listen on {host}</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Die eingebaute Telefonanlage lauscht nicht auf {host}</translation>
    </message>
    <message>
        <source>It lets in everyone who knows its demo token, so it serves this computer only.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Sie lässt jeden ein, der ihr Demo-Token kennt, und bedient daher nur diesen Computer.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 or ::1.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Verwenden Sie 127.0.0.1 oder ::1.</translation>
    </message>
    <message>
        <source>No column with names or numbers was recognised.</source>
        <extracomment>clicktodial/storage/contact_tables.py</extracomment>
        <translation>Es wurde keine Spalte mit Namen oder Nummern erkannt.</translation>
    </message>
    <message>
        <source>The row is not understood; look for a stray quotation mark.</source>
        <extracomment>clicktodial/storage/contact_tables.py</extracomment>
        <translation>Die Zeile ist nicht verständlich; suchen Sie ein überzähliges Anführungszeichen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Click-to-Dial</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>In Click-to-Dial ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>It was a {kind}; the log file cannot be written.</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>Es war ein {kind}; die Protokolldatei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The details are in {path}.</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>Die Einzelheiten stehen in {path}.</translation>
    </message>
    <message>
        <source>Please report it with that file.</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>Melden Sie es mit dieser Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be opened</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>{path} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder is yours to write to.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Prüfen Sie, ob der Datenträger nicht voll ist und Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Es gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>{path} wurde von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>This version of Click-to-Dial does not know its layout. It was not changed.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Diese Version von Click-to-Dial kennt den Aufbau nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Update Click-to-Dial.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Aktualisieren Sie Click-to-Dial.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>{path} kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>What was being changed was left as it was.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Was gerade geändert wurde, blieb, wie es war.</translation>
    </message>
    <message>
        <source>It is damaged ({detail}).</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Es ist beschädigt ({detail}).</translation>
    </message>
    <message>
        <source>There are too many problems; the rest of the file was not read.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Es gibt zu viele Probleme; der Rest der Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>At most {size} MB can be imported at once.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Auf einmal können höchstens {size} MB importiert werden.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Es gibt weder einen Namen noch eine Nummer.</translation>
    </message>
    <message>
        <source>Click-to-Dial is not installed completely</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Click-to-Dial ist nicht vollständig installiert</translation>
    </message>
    <message>
        <source>{count} of its files are missing or damaged; the first is {path}.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>{count} seiner Dateien fehlen oder sind beschädigt; die erste ist {path}.</translation>
    </message>
    <message>
        <source>Install it again. Your accounts, contacts and settings are kept.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Installieren Sie es neu. Ihre Konten, Kontakte und Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Click-to-Dial has been updated</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Click-to-Dial wurde aktualisiert</translation>
    </message>
    <message>
        <source>This window is still the version before, and no longer finds its own parts.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Dieses Fenster ist noch die vorige Version und findet seine eigenen Teile nicht mehr.</translation>
    </message>
    <message>
        <source>Quit it and start it again. Calls that are going on are not touched.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Beenden Sie es und starten Sie es neu. Laufende Anrufe bleiben unberührt.</translation>
    </message>
    <message>
        <source>{path} cannot be changed</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>{path} kann nicht geändert werden</translation>
    </message>
    <message>
        <source>Its layout is not understood well enough to change it safely.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Der Aufbau ist nicht klar genug, um es sicher zu ändern.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please edit the file by hand.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Es wurde nichts geändert. Bearbeiten Sie die Datei von Hand.</translation>
    </message>
    <message>
        <source>It is not valid TOML: {detail}</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Es ist kein gültiges TOML: {detail}</translation>
    </message>
    <message>
        <source>Check the folder&apos;s owner, permissions and free space.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Prüfen Sie Besitzer, Rechte und freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Es ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>{path} is in use</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>{path} wird gerade verwendet</translation>
    </message>
    <message>
        <source>Another program has kept it locked for {n} s.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Ein anderes Programm hält es seit {n} s gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>account number {number}</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Konto Nummer {number}</translation>
    </message>
    <message>
        <source>There is no usable account “{name}”.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es gibt kein verwendbares Konto „{name}“.</translation>
    </message>
    <message>
        <source>account “{name}”</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Konto „{name}“</translation>
    </message>
    <message>
        <source>It must be a text in quotation marks.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>It must be a list of texts in square brackets.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss eine Liste von Texten in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>It must be a language such as “fr”, or empty.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss eine Sprache wie „fr“ sein, oder leer.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss true oder false sein.</translation>
    </message>
    <message>
        <source>It must be a table headed [hotkeys].</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss eine Tabelle mit der Überschrift [hotkeys] sein.</translation>
    </message>
    <message>
        <source>It must be a list of whole numbers in square brackets.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss eine Liste ganzer Zahlen in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>It must be a list of rules in square brackets.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss eine Liste von Regeln in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>A rule looks like {example}.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Eine Regel sieht aus wie {example}.</translation>
    </message>
    <message>
        <source>It must be a table headed [account.dial_plan].</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss eine Tabelle mit der Überschrift [account.dial_plan] sein.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>„{key}“ fehlt.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>It must be from {least} to {most}.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <source>It must be one of {choices}.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Es muss eines von diesen sein: {choices}.</translation>
    </message>
    <message>
        <source>An account of this name stands above it.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Darüber steht schon ein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <extracomment>clicktodial/storage/vcards.py</extracomment>
        <translation>Die Karte hat kein Ende.</translation>
    </message>
    <message>
        <source>The line is not understood.</source>
        <extracomment>clicktodial/storage/vcards.py</extracomment>
        <translation>Die Zeile ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The line is outside of any card.</source>
        <extracomment>clicktodial/storage/vcards.py</extracomment>
        <translation>Die Zeile steht außerhalb jeder Karte.</translation>
    </message>
    <message>
        <source>The same in the other colours.</source>
        <extracomment>clicktodial/tour.py</extracomment>
        <translation>Dasselbe in den anderen Farben.</translation>
    </message>
    <message>
        <source>The tour is over. Pictures are in {folder}</source>
        <extracomment>clicktodial/tour.py</extracomment>
        <translation>Der Rundgang ist zu Ende. Bilder sind in {folder}</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Das Fenster ist offen.</translation>
    </message>
    <message>
        <source>Signed in to the built-in phone system.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Bei der eingebauten Telefonanlage angemeldet.</translation>
    </message>
    <message>
        <source>Anna Peeters is calling; the list shows it.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Anna Peeters ruft an; die Liste zeigt es.</translation>
    </message>
    <message>
        <source>Picked up the phone: connected with Anna Peeters.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Telefon abgenommen: verbunden mit Anna Peeters.</translation>
    </message>
    <message>
        <source>Typed “zoe”: Zoë Åström is found.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„zoe“ getippt: Zoë Åström ist gefunden.</translation>
    </message>
    <message>
        <source>Pressed Enter: one&apos;s own phone rings first.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Eingabetaste gedrückt: zuerst klingelt das eigene Telefon.</translation>
    </message>
    <message>
        <source>Picked it up: Zoë&apos;s phone rings.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Abgenommen: Zoës Telefon klingelt.</translation>
    </message>
    <message>
        <source>Connected with Zoë Åström.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Verbunden mit Zoë Åström.</translation>
    </message>
    <message>
        <source>Pressed Hold: the phone system says on hold.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„Halten“ gedrückt: die Telefonanlage sagt gehalten.</translation>
    </message>
    <message>
        <source>Pressed Resume: connected again.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„Fortsetzen“ gedrückt: wieder verbunden.</translation>
    </message>
    <message>
        <source>Pressed Transfer, typed “reception”.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„Verbinden“ gedrückt, „reception“ getippt.</translation>
    </message>
    <message>
        <source>Pressed Enter: transferred to the reception.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Eingabetaste gedrückt: an den Empfang weitergeleitet.</translation>
    </message>
    <message>
        <source>Pressed Hang up: the call with Anna Peeters has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„Auflegen“ gedrückt: das Gespräch mit Anna Peeters ist beendet.</translation>
    </message>
    <message>
        <source>Chose Park: Zoë waits in the parking lot.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„Parken“ gewählt: Zoë wartet im Parkbereich.</translation>
    </message>
    <message>
        <source>Pressed Take back, picked up the phone: connected again.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„Zurückholen“ gedrückt, Telefon abgenommen: wieder verbunden.</translation>
    </message>
    <message>
        <source>Typed “anna”: Anna Peeters is found.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„anna“ getippt: Anna Peeters ist gefunden.</translation>
    </message>
    <message>
        <source>Asked to be called back on the mobile.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Um Rückruf auf dem Mobiltelefon gebeten.</translation>
    </message>
    <message>
        <source>The mobile rang first, then Anna&apos;s phone: connected.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Zuerst klingelte das Mobiltelefon, dann Annas Telefon: verbunden.</translation>
    </message>
    <message>
        <source>Pressed Hang up: the callback has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„Auflegen“ gedrückt: der Rückruf ist beendet.</translation>
    </message>
    <message>
        <source>Signed in through the bridge; it tells of calls as they happen.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Über die Bridge angemeldet; sie meldet Anrufe sofort.</translation>
    </message>
    <message>
        <source>Pressed Enter: one&apos;s own phone rings; pick it up to call.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Eingabetaste gedrückt: das eigene Telefon klingelt; abnehmen, um anzurufen.</translation>
    </message>
    <message>
        <source>Picked it up: Zoë is being called; nothing more is claimed.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Abgenommen: Zoë wird angerufen; mehr wird nicht behauptet.</translation>
    </message>
    <message>
        <source>Zoë has answered: in a call with her.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Zoë hat abgenommen: im Gespräch mit ihr.</translation>
    </message>
    <message>
        <source>Put on hold on the phone: the window shows it.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Am Telefon gehalten: das Fenster zeigt es.</translation>
    </message>
    <message>
        <source>Taken back on the phone: connected again.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Am Telefon fortgesetzt: wieder verbunden.</translation>
    </message>
    <message>
        <source>Pressed Hang up: the call has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„Auflegen“ gedrückt: das Gespräch ist beendet.</translation>
    </message>
    <message>
        <source>Called Anna outside: whether she answers is not told, so it is not shown.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Anna extern angerufen: ob sie abnimmt, wird nicht gemeldet, also nicht gezeigt.</translation>
    </message>
    <message>
        <source>John Doe is calling; the window shows it at once.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>John Doe ruft an; das Fenster zeigt es sofort.</translation>
    </message>
    <message>
        <source>Pressed Hang up: his call has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„Auflegen“ gedrückt: sein Anruf ist beendet.</translation>
    </message>
    <message>
        <source>Pressed Hang up: so has Anna&apos;s.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>„Auflegen“ gedrückt: Annas ebenso.</translation>
    </message>
</context>
</TS>
