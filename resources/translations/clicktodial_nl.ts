<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>clicktodial</name>
    <message>
        <source>There is no screen here to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set). The commands work without one: see “clicktodial --help”.</source>
        <extracomment>clicktodial/__main__.py</extracomment>
        <translation>Hier is geen scherm om het venster op te tonen (DISPLAY en WAYLAND_DISPLAY zijn geen van beide ingesteld). De opdrachten werken zonder: zie “clicktodial --help”.</translation>
    </message>
    <message>
        <source>Click-to-Dial</source>
        <extracomment>clicktodial/app.py, clicktodial/desktop/checkup.py, clicktodial/gui/models/palette.py, clicktodial/gui/windows/main.py</extracomment>
        <translation>Click-to-Dial</translation>
    </message>
    <message>
        <source>A record of the kind “{kind}” is damaged.</source>
        <extracomment>clicktodial/bridge/book.py</extracomment>
        <translation>Een record van het soort “{kind}” is beschadigd.</translation>
    </message>
    <message>
        <source>Events cannot be kept now</source>
        <extracomment>clicktodial/bridge/events.py</extracomment>
        <translation>Gebeurtenissen kunnen nu niet worden bewaard</translation>
    </message>
    <message>
        <source>Check that Redis runs and that its address is right.</source>
        <extracomment>clicktodial/bridge/events.py</extracomment>
        <translation>Controleer of Redis draait en of het adres ervan klopt.</translation>
    </message>
    <message>
        <source>The bridge&apos;s records cannot be read or written</source>
        <extracomment>clicktodial/bridge/records.py</extracomment>
        <translation>De gegevens van de bridge kunnen niet worden gelezen of geschreven</translation>
    </message>
    <message>
        <source>Check the disk, or that Redis runs and that its address is right.</source>
        <extracomment>clicktodial/bridge/records.py</extracomment>
        <translation>Controleer de schijf, of Redis draait en of het adres ervan klopt.</translation>
    </message>
    <message>
        <source>This is not an address of Redis</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>Dit is geen adres van Redis</translation>
    </message>
    <message>
        <source>It looks like redis://host:6379/0, rediss://… or unix:///run/redis/redis.sock.</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>Het ziet eruit als redis://host:6379/0, rediss://… of unix:///run/redis/redis.sock.</translation>
    </message>
    <message>
        <source>Redis did not answer</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>Redis heeft niet geantwoord</translation>
    </message>
    <message>
        <source>The fault is called {kind}.</source>
        <extracomment>clicktodial/bridge/redis_link.py</extracomment>
        <translation>De fout heet {kind}.</translation>
    </message>
    <message>
        <source>Another node holds a lock for too long.</source>
        <extracomment>clicktodial/bridge/redis_records.py</extracomment>
        <translation>Een andere node houdt een vergrendeling te lang vast.</translation>
    </message>
    <message>
        <source>Port {port} is in use</source>
        <extracomment>clicktodial/bridge/server.py, clicktodial/sim/server.py</extracomment>
        <translation>Poort {port} is in gebruik</translation>
    </message>
    <message>
        <source>Another program listens there; the bridge was not started.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Een ander programma luistert daar; de bridge is niet gestart.</translation>
    </message>
    <message>
        <source>Choose another with --port; 0 takes a free one.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Kies een andere met --port; 0 neemt een vrije.</translation>
    </message>
    <message>
        <source>The bridge cannot listen on {where}</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>De bridge kan niet luisteren op {where}</translation>
    </message>
    <message>
        <source>The system says: {detail}.</source>
        <extracomment>clicktodial/bridge/server.py, clicktodial/sim/server.py</extracomment>
        <translation>Het systeem meldt: {detail}.</translation>
    </message>
    <message>
        <source>Check --host, --port, --cert and --key.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Controleer --host, --port, --cert en --key.</translation>
    </message>
    <message>
        <source>The bridge does not listen on {host} without TLS</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>De bridge luistert niet op {host} zonder TLS</translation>
    </message>
    <message>
        <source>Tokens and numbers would travel in the clear.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Tokens en nummers zouden onversleuteld worden verstuurd.</translation>
    </message>
    <message>
        <source>Give --cert and --key, listen on 127.0.0.1 behind a reverse proxy, or, when one on another computer protects the way, say --behind-proxy.</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>Geef --cert en --key op, luister op 127.0.0.1 achter een reverse proxy, of gebruik --behind-proxy als een proxy op een andere computer de verbinding beveiligt.</translation>
    </message>
    <message>
        <source>it is not an IP address</source>
        <extracomment>clicktodial/bridge/server.py</extracomment>
        <translation>het is geen IP-adres</translation>
    </message>
    <message>
        <source>it belongs to another program or a newer version</source>
        <extracomment>clicktodial/bridge/sqlite_records.py</extracomment>
        <translation>het hoort bij een ander programma of een nieuwere versie</translation>
    </message>
    <message>
        <source>{path}: {detail}.</source>
        <extracomment>clicktodial/bridge/sqlite_records.py</extracomment>
        <translation>{path}: {detail}.</translation>
    </message>
    <message>
        <source>This cannot be a user of the bridge</source>
        <extracomment>clicktodial/bridge/users.py</extracomment>
        <translation>Dit kan geen gebruiker van de bridge zijn</translation>
    </message>
    <message>
        <source>An extension looks like 210 or 0003*210, a tenant is one word.</source>
        <extracomment>clicktodial/bridge/users.py</extracomment>
        <translation>Een toestel ziet eruit als 210 of 0003*210, een tenant is één woord.</translation>
    </message>
    <message>
        <source>Check the extension and the tenant.</source>
        <extracomment>clicktodial/bridge/users.py</extracomment>
        <translation>Controleer het toestel en de tenant.</translation>
    </message>
    <message>
        <source>The bridge has no key for its secrets</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>De bridge heeft geen sleutel voor zijn geheimen</translation>
    </message>
    <message>
        <source>“clicktodial bridge new-key FILE” makes one; name it with --key-file FILE, or give it in the environment variable {variable}.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>“clicktodial bridge new-key FILE” maakt er een; noem hem met --key-file FILE of geef hem op in de omgevingsvariabele {variable}.</translation>
    </message>
    <message>
        <source>The key does not fit the bridge&apos;s records</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>De sleutel past niet bij de gegevens van de bridge</translation>
    </message>
    <message>
        <source>They were encrypted with another key. Nothing was changed.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Ze zijn met een andere sleutel versleuteld. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Give the key that was used before, beside a new one if you are replacing it.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Geef de sleutel op die eerder werd gebruikt, naast een nieuwe als je hem vervangt.</translation>
    </message>
    <message>
        <source>{file}: {detail}.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>{file}: {detail}.</translation>
    </message>
    <message>
        <source>Others may read {file}: it must have mode 0600 (chmod 600).</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Anderen kunnen {file} lezen: het moet modus 0600 hebben (chmod 600).</translation>
    </message>
    <message>
        <source>What was given is not a key.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Wat is opgegeven, is geen sleutel.</translation>
    </message>
    <message>
        <source>None was given.</source>
        <extracomment>clicktodial/bridge/vault.py</extracomment>
        <translation>Er is er geen opgegeven.</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>clicktodial/cli/account_check.py</extracomment>
        <translation>MISLUKT</translation>
    </message>
    <message>
        <source>not tried</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>niet geprobeerd</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Naam opzoeken</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/cli/presence.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>List of calls</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Gesprekkenlijst</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>clicktodial/cli/account_check.py</extracomment>
        <translation>Mogelijkheden</translation>
    </message>
    <message>
        <source>Bridge</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>the default account if left out</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>de standaardaccount indien weggelaten</translation>
    </message>
    <message>
        <source>your country, such as BE; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>je land, zoals BE; &apos;&apos; voor geen</translation>
    </message>
    <message>
        <source>your town&apos;s, such as 02; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>dat van je zone, zoals 02; &apos;&apos; voor geen</translation>
    </message>
    <message>
        <source>what gives an outside line; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>wat een buitenlijn geeft; &apos;&apos; voor geen</translation>
    </message>
    <message>
        <source>what stands for +; &apos;&apos; for the usual</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>wat in plaats van + komt; &apos;&apos; voor het gebruikelijke</translation>
    </message>
    <message>
        <source>so many digits make an extension, such as 3,4; &apos;&apos; for none</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>zoveel cijfers vormen een toestelnummer, zoals 3,4; &apos;&apos; voor geen</translation>
    </message>
    <message>
        <source>what MATCH fits as a whole becomes REPLACE; one of the same name is replaced</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>wat volledig bij MATCH past, wordt REPLACE; een regel met dezelfde naam wordt vervangen</translation>
    </message>
    <message>
        <source>take a rule out</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>een regel verwijderen</translation>
    </message>
    <message>
        <source>a text that the settings page tries after every change</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>een tekst die de instellingenpagina na elke wijziging probeert</translation>
    </message>
    <message>
        <source>take it out</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>hem verwijderen</translation>
    </message>
    <message>
        <source>“{text}” are no lengths</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>“{text}” zijn geen lengtes</translation>
    </message>
    <message>
        <source>Use 3 or 3,4.</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Gebruik 3 of 3,4.</translation>
    </message>
    <message>
        <source>“{name}” dials what is typed.</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>“{name}” kiest wat is getypt.</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Area code</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Netnummer</translation>
    </message>
    <message>
        <source>Outside line</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Buitenlijn</translation>
    </message>
    <message>
        <source>In place of +</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>In plaats van +</translation>
    </message>
    <message>
        <source>Digits of an extension</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Cijfers van een toestel</translation>
    </message>
    <message>
        <source>There is no rule “{name}”</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Er is geen regel “{name}”</translation>
    </message>
    <message>
        <source>Rule “{name}”</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Regel “{name}”</translation>
    </message>
    <message>
        <source>Example</source>
        <extracomment>clicktodial/cli/account_plan.py</extracomment>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Token for the bridge {bridge} (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Token voor de bridge {bridge} (wordt niet getoond): </translation>
    </message>
    <message>
        <source>Access token for {server} (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Toegangstoken voor {server} (wordt niet getoond): </translation>
    </message>
    <message>
        <source>Your extensions: {extensions}</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Je toestellen: {extensions}</translation>
    </message>
    <message>
        <source>Secret of the App {app} (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Geheim van de App {app} (wordt niet getoond): </translation>
    </message>
    <message>
        <source>Cookies of {server}, then an empty line (not shown): </source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Cookies van {server}, daarna een lege regel (wordt niet getoond): </translation>
    </message>
    <message>
        <source>“{name}” listens to {bridge}.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>“{name}” luistert naar {bridge}.</translation>
    </message>
    <message>
        <source>“{name}” has no bridge any more.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>“{name}” heeft geen bridge meer.</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <extracomment>clicktodial/cli/accounts.py, clicktodial/cli/contact_sources.py</extracomment>
        <translation>“{name}” verwijderd.</translation>
    </message>
    <message>
        <source>Added “{name}”.</source>
        <extracomment>clicktodial/cli/accounts.py, clicktodial/cli/contact_sources.py</extracomment>
        <translation>“{name}” toegevoegd.</translation>
    </message>
    <message>
        <source>The phone system knows no phone of yours. Remove the account and add it with --extension if you have one.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>De telefooncentrale kent geen telefoon van jou. Verwijder de account en voeg hem toe met --extension als je er een hebt.</translation>
    </message>
    <message>
        <source>No account is set up. Add one with “clicktodial account add”.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Er is geen account ingesteld. Voeg er een toe met “clicktodial account add”.</translation>
    </message>
    <message>
        <source>The secret of “{name}” is stored.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Het geheim van “{name}” is opgeslagen.</translation>
    </message>
    <message>
        <source>“{name}” dials from now on.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>“{name}” belt vanaf nu.</translation>
    </message>
    <message>
        <source>The phone system did not tell your extensions. {why} The account is added without them: name the phone that rings with “clicktodial dial --from”, or remove the account and add it with --extension.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>De telefooncentrale gaf je toestellen niet door. {why} De account is zonder toestellen toegevoegd: noem de telefoon die overgaat met “clicktodial dial --from”, of verwijder de account en voeg hem toe met --extension.</translation>
    </message>
    <message>
        <source>The secret of “{name}” is not stored: {why} Give it to each command in the environment variable {variable}.</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>Het geheim van “{name}” is niet opgeslagen: {why} Geef het bij elke opdracht op in de omgevingsvariabele {variable}.</translation>
    </message>
    <message>
        <source>(default)</source>
        <extracomment>clicktodial/cli/accounts.py</extracomment>
        <translation>(standaard)</translation>
    </message>
    <message>
        <source>If the keyring holds a secret of “{name}”, it is still there: {why}</source>
        <extracomment>clicktodial/cli/accounts.py, clicktodial/cli/contact_sources.py</extracomment>
        <translation>Als de sleutelbos een geheim van “{name}” bevat, staat het er nog: {why}</translation>
    </message>
    <message>
        <source>print JSON</source>
        <extracomment>clicktodial/cli/arguments.py</extracomment>
        <translation>JSON afdrukken</translation>
    </message>
    <message>
        <source>--filter can be given once</source>
        <extracomment>clicktodial/cli/arguments.py</extracomment>
        <translation>--filter kan één keer worden opgegeven</translation>
    </message>
    <message>
        <source>a new file for it; it is printed if left out</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>een nieuw bestand ervoor; wordt afgedrukt indien weggelaten</translation>
    </message>
    <message>
        <source>one extension; all if left out</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>één toestel; alle indien weggelaten</translation>
    </message>
    <message>
        <source>show the set-up, without secrets</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de instellingen tonen, zonder geheimen</translation>
    </message>
    <message>
        <source>encrypt all secrets with the first of the keys</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>alle geheimen versleutelen met de eerste van de sleutels</translation>
    </message>
    <message>
        <source>make a key for the bridge&apos;s secrets</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>een sleutel maken voor de geheimen van de bridge</translation>
    </message>
    <message>
        <source>keep what was agreed on, and print the addresses to give</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>bewaren wat is afgesproken en de door te geven adressen afdrukken</translation>
    </message>
    <message>
        <source>print a confirmation key for one activation</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>een bevestigingssleutel voor één activering afdrukken</translation>
    </message>
    <message>
        <source>the users of the bridge</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de gebruikers van de bridge</translation>
    </message>
    <message>
        <source>add a UnifiedAPI user, and print the address for events</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>een UnifiedAPI-gebruiker toevoegen en het adres voor gebeurtenissen afdrukken</translation>
    </message>
    <message>
        <source>show the users</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de gebruikers tonen</translation>
    </message>
    <message>
        <source>forget a user, tokens included</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>een gebruiker vergeten, inclusief tokens</translation>
    </message>
    <message>
        <source>the phone systems where events are registered</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de telefooncentrales waar gebeurtenissen zijn geregistreerd</translation>
    </message>
    <message>
        <source>keep how to sign in</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>bewaren hoe aan te melden</translation>
    </message>
    <message>
        <source>forget how to sign in</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>vergeten hoe aan te melden</translation>
    </message>
    <message>
        <source>register the events at the phone systems</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de gebeurtenissen bij de telefooncentrales registreren</translation>
    </message>
    <message>
        <source>the tokens of desktops</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de tokens van desktops</translation>
    </message>
    <message>
        <source>make a token for a desktop, and print it once</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>een token voor een desktop maken en één keer afdrukken</translation>
    </message>
    <message>
        <source>show the tokens, without themselves</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de tokens tonen, zonder hun inhoud</translation>
    </message>
    <message>
        <source>revoke a token; its streams end</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>een token intrekken; de streams ervan eindigen</translation>
    </message>
    <message>
        <source>run the service</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de dienst uitvoeren</translation>
    </message>
    <message>
        <source>run a company&apos;s push service, and look after it</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de pushdienst van een bedrijf uitvoeren en beheren</translation>
    </message>
    <message>
        <source>The service that pushes each desktop the events of its own user.</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>De dienst die elke desktop de gebeurtenissen van zijn eigen gebruiker stuurt.</translation>
    </message>
    <message>
        <source>where the outside reaches the bridge</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>waar de bridge van buitenaf bereikbaar is</translation>
    </message>
    <message>
        <source>Call Control&apos;s address</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>het adres van Call Control</translation>
    </message>
    <message>
        <source>where tokens are refreshed</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>waar tokens worden vernieuwd</translation>
    </message>
    <message>
        <source>the integration&apos;s client id</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de client-id van de integratie</translation>
    </message>
    <message>
        <source>read the client&apos;s secret from standard input</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>het geheim van de client van standaardinvoer lezen</translation>
    </message>
    <message>
        <source>a header that the phone system sends, too</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>een header die de telefooncentrale ook meestuurt</translation>
    </message>
    <message>
        <source>read the header&apos;s value from standard input, after the client&apos;s secret</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de waarde van de header van standaardinvoer lezen, na het geheim van de client</translation>
    </message>
    <message>
        <source>make new addresses; the old ones are void</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>nieuwe adressen maken; de oude vervallen</translation>
    </message>
    <message>
        <source>seconds; an hour if left out</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>seconden; een uur indien weggelaten</translation>
    </message>
    <message>
        <source>such as 0003*210</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>zoals 0003*210</translation>
    </message>
    <message>
        <source>the phone system&apos;s host</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de host van de telefooncentrale</translation>
    </message>
    <message>
        <source>the service registers the events at the phone system when it starts</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de dienst registreert de gebeurtenissen bij het starten bij de telefooncentrale</translation>
    </message>
    <message>
        <source>the App&apos;s id</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de id van de App</translation>
    </message>
    <message>
        <source>read the App&apos;s secret from standard input</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>het geheim van de App van standaardinvoer lezen</translation>
    </message>
    <message>
        <source>its address or host</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>het adres of de host ervan</translation>
    </message>
    <message>
        <source>such as the computer&apos;s name</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>zoals de naam van de computer</translation>
    </message>
    <message>
        <source>as “clicktodial bridge token list” shows it</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>zoals “clicktodial bridge token list” het toont</translation>
    </message>
    <message>
        <source>where to listen</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>waar te luisteren</translation>
    </message>
    <message>
        <source>0: a free one</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>0: een vrije</translation>
    </message>
    <message>
        <source>a certificate chain (PEM)</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>een certificaatketen (PEM)</translation>
    </message>
    <message>
        <source>the certificate&apos;s private key (PEM)</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de privésleutel van het certificaat (PEM)</translation>
    </message>
    <message>
        <source>a proxy on another computer protects the way here</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>een proxy op een andere computer beveiligt de weg hierheen</translation>
    </message>
    <message>
        <source>stop when standard input ends</source>
        <extracomment>clicktodial/cli/bridge.py, clicktodial/cli/sim.py</extracomment>
        <translation>stoppen wanneer de standaardinvoer eindigt</translation>
    </message>
    <message>
        <source>such as 210 or 0003*210</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>zoals 210 of 0003*210</translation>
    </message>
    <message>
        <source>the Call Control tenant&apos;s id</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de id van de Call Control-tenant</translation>
    </message>
    <message>
        <source>the UnifiedAPI system&apos;s host</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de host van het UnifiedAPI-systeem</translation>
    </message>
    <message>
        <source>where the records are</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>waar de gegevens staan</translation>
    </message>
    <message>
        <source>redis://…, rediss://… or unix://…: several nodes</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>redis://…, rediss://… of unix://…: meerdere nodes</translation>
    </message>
    <message>
        <source>the key for secrets</source>
        <extracomment>clicktodial/cli/bridge.py</extracomment>
        <translation>de sleutel voor geheimen</translation>
    </message>
    <message>
        <source>The bridge needs packages that are not installed</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>De bridge heeft pakketten nodig die niet geïnstalleerd zijn</translation>
    </message>
    <message>
        <source>The first of them is {name}.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Het eerste daarvan is {name}.</translation>
    </message>
    <message>
        <source>Install them: pip install “clicktodial[bridge]”</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Installeer ze: pip install “clicktodial[bridge]”</translation>
    </message>
    <message>
        <source>The bridge is not set up</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>De bridge is niet ingesteld</translation>
    </message>
    <message>
        <source>It does not know its own address.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Hij kent zijn eigen adres niet.</translation>
    </message>
    <message>
        <source>Say it: clicktodial bridge setup --public-url https://bridge.example.com</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Geef het op: clicktodial bridge setup --public-url https://bridge.example.com</translation>
    </message>
    <message>
        <source>Redis&apos;s password does not belong in the arguments</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Het wachtwoord van Redis hoort niet in de argumenten</translation>
    </message>
    <message>
        <source>Others on this computer could read it there. Nothing was done.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Anderen op deze computer zouden het daar kunnen lezen. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>Put the address into the environment variable {variable}.</source>
        <extracomment>clicktodial/cli/bridge_desk.py</extracomment>
        <translation>Zet het adres in de omgevingsvariabele {variable}.</translation>
    </message>
    <message>
        <source>{user} at {pbx}: {added} added, {mended} mended, {removed} removed</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>{user} op {pbx}: {added} toegevoegd, {mended} hersteld, {removed} verwijderd</translation>
    </message>
    <message>
        <source>The App&apos;s secret (not shown): </source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Het geheim van de App (wordt niet getoond): </translation>
    </message>
    <message>
        <source>The bridge does not know how to sign in to {host}</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>De bridge weet niet hoe hij zich bij {host} moet aanmelden</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>clicktodial/cli/bridge_register.py, clicktodial/cli/bridge_users.py, clicktodial/cli/call_actions.py, clicktodial/cli/contact_sources.py, clicktodial/cli/credentials.py, clicktodial/cli/event_commands.py, clicktodial/errors.py, clicktodial/pbx/unifiedapi/actions.py, clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Say it: clicktodial bridge pbx add SERVER --app-id ID --app-secret-stdin</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Geef het op: clicktodial bridge pbx add SERVER --app-id ID --app-secret-stdin</translation>
    </message>
    <message>
        <source>Kept for {host}.</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Bewaard voor {host}.</translation>
    </message>
    <message>
        <source>{host} is forgotten.</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>{host} is vergeten.</translation>
    </message>
    <message>
        <source>There is no such UnifiedAPI user</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Er is geen UnifiedAPI-gebruiker met die naam</translation>
    </message>
    <message>
        <source>Add one: clicktodial bridge user add EXT --pbx HOST</source>
        <extracomment>clicktodial/cli/bridge_register.py</extracomment>
        <translation>Voeg er een toe: clicktodial bridge user add EXT --pbx HOST</translation>
    </message>
    <message>
        <source>Another bridge serves {folder}</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>Een andere bridge bedient {folder}</translation>
    </message>
    <message>
        <source>Each would keep its events to itself; this one was not started.</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>Elk zou zijn gebeurtenissen voor zichzelf houden; deze is niet gestart.</translation>
    </message>
    <message>
        <source>Several nodes share a Redis: --events redis://…</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>Meerdere nodes delen één Redis: --events redis://…</translation>
    </message>
    <message>
        <source>--cert and --key belong together</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>--cert en --key horen samen</translation>
    </message>
    <message>
        <source>The bridge serves at {url}</source>
        <extracomment>clicktodial/cli/bridge_serve.py</extracomment>
        <translation>De bridge draait op {url}</translation>
    </message>
    <message numerus="yes">
        <source>{n} records are written anew.</source>
        <comment>{n} record is written anew.</comment>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>
            <numerusform>{n} record is opnieuw geschreven.</numerusform>
            <numerusform>{n} records zijn opnieuw geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is in {file}.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>De sleutel staat in {file}.</translation>
    </message>
    <message>
        <source>Give these addresses to the phone system&apos;s operator. They are shown this once.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Geef deze adressen door aan de beheerder van de telefooncentrale. Ze worden alleen deze keer getoond.</translation>
    </message>
    <message>
        <source>Kept. The addresses are as before; --new-urls makes new ones.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Bewaard. De adressen blijven gelijk; --new-urls maakt nieuwe.</translation>
    </message>
    <message>
        <source>“{text}” is not an address</source>
        <extracomment>clicktodial/cli/bridge_setup.py, clicktodial/pbx/callcontrol/refresh.py</extracomment>
        <translation>“{text}” is geen adres</translation>
    </message>
    <message>
        <source>The header&apos;s value (not shown): </source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>De waarde van de header (wordt niet getoond): </translation>
    </message>
    <message>
        <source>{file} cannot be made</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>{file} kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>The system said: {detail}</source>
        <extracomment>clicktodial/cli/bridge_setup.py, clicktodial/storage/database.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Het systeem meldde: {detail}</translation>
    </message>
    <message>
        <source>A key that is there is never written over: without it all secrets are lost.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Een bestaande sleutel wordt nooit overschreven: zonder die sleutel zijn alle geheimen verloren.</translation>
    </message>
    <message>
        <source>The client&apos;s secret (not shown): </source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Het geheim van de client (wordt niet getoond): </translation>
    </message>
    <message>
        <source>“{name}” is not a header&apos;s name</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>“{name}” is geen naam van een header</translation>
    </message>
    <message>
        <source>It looks like X-Webhook-Secret.</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>Het ziet eruit als X-Webhook-Secret.</translation>
    </message>
    <message>
        <source>--header and --header-secret-stdin belong together</source>
        <extracomment>clicktodial/cli/bridge_setup.py</extracomment>
        <translation>--header en --header-secret-stdin horen samen</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>clicktodial/cli/bridge_show.py, clicktodial/gui/models/about.py</extracomment>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>clicktodial/cli/bridge_show.py, clicktodial/cli/bridge_users.py</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>clicktodial/cli/bridge_show.py, clicktodial/cli/bridge_users.py</extracomment>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Signed in until</source>
        <extracomment>clicktodial/cli/bridge_show.py</extracomment>
        <translation>Aangemeld tot</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>clicktodial/cli/bridge_show.py</extracomment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>must be activated again</source>
        <extracomment>clicktodial/cli/bridge_show.py</extracomment>
        <translation>moet opnieuw worden geactiveerd</translation>
    </message>
    <message>
        <source>The phone system calls this address at each event. It is shown this once.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>De telefooncentrale roept dit adres bij elke gebeurtenis aan. Het wordt alleen deze keer getoond.</translation>
    </message>
    <message>
        <source>Give this token to the desktop of {user}. It is shown this once.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Geef deze token aan de desktop van {user}. Hij wordt alleen deze keer getoond.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>The bridge knows no user “{extension}”</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>De bridge kent geen gebruiker “{extension}”</translation>
    </message>
    <message>
        <source>Say where the extension is: --tenant or --pbx.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Geef aan waar het toestel zich bevindt: --tenant of --pbx.</translation>
    </message>
    <message>
        <source>{user} is forgotten.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>{user} is vergeten.</translation>
    </message>
    <message>
        <source>This cannot be a label</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Dit kan geen label zijn</translation>
    </message>
    <message>
        <source>Use one line of 80 characters.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Gebruik één regel van 80 tekens.</translation>
    </message>
    <message>
        <source>There is no token “{id}”</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Er is geen token “{id}”</translation>
    </message>
    <message>
        <source>“clicktodial bridge token list” shows the tokens.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>“clicktodial bridge token list” toont de tokens.</translation>
    </message>
    <message>
        <source>{id} is revoked.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>{id} is ingetrokken.</translation>
    </message>
    <message>
        <source>There are several users “{extension}”</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Er zijn meerdere gebruikers “{extension}”</translation>
    </message>
    <message>
        <source>Say which: --tenant or --pbx.</source>
        <extracomment>clicktodial/cli/bridge_users.py</extracomment>
        <translation>Geef aan welke: --tenant of --pbx.</translation>
    </message>
    <message>
        <source>You have joined this call: only your own part of it can be ended.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Je neemt deel aan dit gesprek: alleen je eigen deel ervan kan worden beëindigd.</translation>
    </message>
    <message>
        <source>“{extension}” is not an extension of yours</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>“{extension}” is geen toestel van jou</translation>
    </message>
    <message>
        <source>The account names {extensions}.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>De account vermeldt {extensions}.</translation>
    </message>
    <message>
        <source>Which phone of yours should ring?</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Welke telefoon van jou moet overgaan?</translation>
    </message>
    <message>
        <source>The account “{name}” names no extension. Nothing was changed.</source>
        <extracomment>clicktodial/cli/call_actions.py, clicktodial/engine/commands.py</extracomment>
        <translation>De account “{name}” vermeldt geen toestel. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Write your extension after the call id.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>Schrijf je toestel na de gespreks-id.</translation>
    </message>
    <message>
        <source>{phone} is in this call already.</source>
        <extracomment>clicktodial/cli/call_actions.py</extracomment>
        <translation>{phone} zit al in dit gesprek.</translation>
    </message>
    <message>
        <source>{state}, joined</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>{state}, deelgenomen</translation>
    </message>
    <message>
        <source>{state}, recording</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>{state}, wordt opgenomen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/event_commands.py, clicktodial/cli/presence.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/history.py, clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Call id</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/records.py</extracomment>
        <translation>Gespreks-id</translation>
    </message>
    <message>
        <source>Being set up</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Wordt opgezet</translation>
    </message>
    <message>
        <source>Ringing</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Incoming</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Inkomend</translation>
    </message>
    <message>
        <source>Your phone is picked up, calling</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Je telefoon is opgenomen, er wordt gebeld</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/gui/models/call_words.py</extracomment>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/cli/history.py, clicktodial/cli/presence.py, clicktodial/cli/records.py</extracomment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Your phone rings</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Je telefoon gaat over</translation>
    </message>
    <message>
        <source>Their phone rings</source>
        <extracomment>clicktodial/cli/call_documents.py</extracomment>
        <translation>Hun telefoon gaat over</translation>
    </message>
    <message>
        <source>Parked {slot}</source>
        <extracomment>clicktodial/cli/call_documents.py, clicktodial/gui/models/rows.py</extracomment>
        <translation>Geparkeerd op {slot}</translation>
    </message>
    <message>
        <source>{account}: not current. {why}</source>
        <extracomment>clicktodial/cli/call_events.py</extracomment>
        <translation>{account}: niet actueel. {why}</translation>
    </message>
    <message>
        <source>{account}: the list is current again.</source>
        <extracomment>clicktodial/cli/call_events.py, clicktodial/gui/models/announcements.py</extracomment>
        <translation>{account}: de lijst is weer actueel.</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>clicktodial/cli/call_events.py, clicktodial/gui/models/endings.py</extracomment>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Ended after {time}</source>
        <extracomment>clicktodial/cli/call_events.py</extracomment>
        <translation>Beëindigd na {time}</translation>
    </message>
    <message>
        <source>{account}: what goes on is not known: it has no list, and no bridge.</source>
        <extracomment>clicktodial/cli/call_list.py</extracomment>
        <translation>{account}: wat er gaande is, is niet bekend: er is geen lijst en geen bridge.</translation>
    </message>
    <message>
        <source>No call is going on.</source>
        <extracomment>clicktodial/cli/call_list.py</extracomment>
        <translation>Er is geen gesprek gaande.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <extracomment>clicktodial/cli/call_list.py, clicktodial/cli/history.py</extracomment>
        <translation>Er is geen gesprek met deze id.</translation>
    </message>
    <message>
        <source>Several accounts have a call “{call}”</source>
        <extracomment>clicktodial/cli/call_session.py</extracomment>
        <translation>Meerdere accounts hebben een gesprek “{call}”</translation>
    </message>
    <message>
        <source>They are {names}. Nothing was changed.</source>
        <extracomment>clicktodial/cli/call_session.py</extracomment>
        <translation>Het zijn {names}. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Say which is meant with --account.</source>
        <extracomment>clicktodial/cli/call_session.py</extracomment>
        <translation>Geef met --account aan welke je bedoelt.</translation>
    </message>
    <message>
        <source>Hung up: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Opgehangen: {who}</translation>
    </message>
    <message>
        <source>Taken, but the list of calls does not show it yet. Look at your phone.</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Aanvaard, maar de gesprekkenlijst toont het nog niet. Kijk op je telefoon.</translation>
    </message>
    <message>
        <source>The call with {who} had already ended.</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Het gesprek met {who} was al beëindigd.</translation>
    </message>
    <message>
        <source>You left the call with {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Je hebt het gesprek met {who} verlaten</translation>
    </message>
    <message>
        <source>Hung up the call of {owner} with {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Het gesprek van {owner} met {who} opgehangen</translation>
    </message>
    <message>
        <source>The call with {who} has ended.</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Het gesprek met {who} is beëindigd.</translation>
    </message>
    <message>
        <source>On hold: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>In de wacht: {who}</translation>
    </message>
    <message>
        <source>Connected again: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Weer verbonden: {who}</translation>
    </message>
    <message>
        <source>Transferred to {target}: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Doorverbonden naar {target}: {who}</translation>
    </message>
    <message>
        <source>Sent to voicemail: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Naar voicemail gestuurd: {who}</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to speak with {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Je telefoon {phone} gaat over: neem op om met {who} te spreken</translation>
    </message>
    <message>
        <source>Being recorded: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Wordt opgenomen: {who}</translation>
    </message>
    <message>
        <source>No longer recorded: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Wordt niet meer opgenomen: {who}</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to take the call of {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Je telefoon {phone} gaat over: neem op om het gesprek van {who} over te nemen</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to join in</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Je telefoon {phone} gaat over: neem op om in te breken</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to whisper</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Je telefoon {phone} gaat over: neem op om in te fluisteren</translation>
    </message>
    <message>
        <source>Your phone {phone} rings: pick up to listen in</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Je telefoon {phone} gaat over: neem op om mee te luisteren</translation>
    </message>
    <message>
        <source>Parked at {slot}: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Geparkeerd op {slot}: {who}</translation>
    </message>
    <message>
        <source>Parked: {who}</source>
        <extracomment>clicktodial/cli/call_words.py</extracomment>
        <translation>Geparkeerd: {who}</translation>
    </message>
    <message>
        <source>call someone into a conference</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>iemand in een conferentie bellen</translation>
    </message>
    <message>
        <source>an extension; one&apos;s own if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een toestel; het eigen indien weggelaten</translation>
    </message>
    <message>
        <source>end it for this party alone</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>het alleen voor deze deelnemer beëindigen</translation>
    </message>
    <message>
        <source>the phone of yours that rings; the account&apos;s first extension if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>de telefoon van jou die overgaat; het eerste toestel van de account indien weggelaten</translation>
    </message>
    <message>
        <source>whose call it is: a colleague&apos;s extension; one&apos;s own if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>wiens gesprek het is: het toestel van een collega; het eigen indien weggelaten</translation>
    </message>
    <message>
        <source>place a call: your own phone rings first</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>iemand bellen: eerst gaat je eigen telefoon over</translation>
    </message>
    <message>
        <source>the account that dials; the default one if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>de account die belt; de standaardaccount indien weggelaten</translation>
    </message>
    <message>
        <source>the account that calls; the default one if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>de account die belt; de standaardaccount indien weggelaten</translation>
    </message>
    <message>
        <source>what the phone that rings first shows</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>wat de telefoon toont die het eerst overgaat</translation>
    </message>
    <message>
        <source>show the calls that are going on</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>de lopende gesprekken tonen</translation>
    </message>
    <message>
        <source>only this account</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>alleen deze account</translation>
    </message>
    <message>
        <source>only calls such as &apos;published&gt;2026-01-31T09:00&apos; (in quotes) or id^=c3e9; the fields are id and published, the signs = =a,b &gt; &lt; ^= (begins with) and *= (contains)</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>alleen gesprekken zoals &apos;published&gt;2026-01-31T09:00&apos; (tussen aanhalingstekens) of id^=c3e9; de velden zijn id en published, de tekens = =a,b &gt; &lt; ^= (begint met) en *= (bevat)</translation>
    </message>
    <message>
        <source>by the time at which they began</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>volgens het tijdstip waarop ze begonnen</translation>
    </message>
    <message>
        <source>the account that has the call</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>de account die het gesprek heeft</translation>
    </message>
    <message>
        <source>what your phone shows</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>wat je telefoon toont</translation>
    </message>
    <message>
        <source>a number, an extension or a tel: link</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een nummer, een toestel of een tel:-link</translation>
    </message>
    <message>
        <source>the phone that rings first; repeatable: all of them ring at once</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>de telefoon die het eerst overgaat; herhaalbaar: ze gaan alle tegelijk over</translation>
    </message>
    <message>
        <source>your Callback extension calls the public number given with --from, then NUMBER</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>je Callback-toestel belt het openbare nummer dat met --from is opgegeven, daarna NUMBER</translation>
    </message>
    <message>
        <source>may the call be transferred to a public number? As the settings say if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>mag het gesprek naar een openbaar nummer worden doorverbonden? Volgens de instellingen indien weggelaten</translation>
    </message>
    <message>
        <source>dial exactly what was typed</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>precies kiezen wat is getypt</translation>
    </message>
    <message>
        <source>show what would be dialled, and dial nothing</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>tonen wat zou worden gekozen, en niets kiezen</translation>
    </message>
    <message>
        <source>whom to call: a number or an extension</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>wie te bellen: een nummer of een toestel</translation>
    </message>
    <message>
        <source>your Conference extension</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>je Conference-toestel</translation>
    </message>
    <message>
        <source>the scheduled conference&apos;s number; a voice asks for it if left out</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>het nummer van de geplande conferentie; een stem vraagt ernaar indien weggelaten</translation>
    </message>
    <message>
        <source>its PIN; other users of this computer can see it while the command runs</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>de pincode ervan; andere gebruikers van deze computer kunnen ze zien terwijl de opdracht loopt</translation>
    </message>
    <message>
        <source>read the PIN from standard input instead</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>de pincode van standaardinvoer lezen</translation>
    </message>
    <message>
        <source>what the other side&apos;s phone shows</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>wat de telefoon van de andere kant toont</translation>
    </message>
    <message>
        <source>end the call after so many seconds</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>het gesprek na zoveel seconden beëindigen</translation>
    </message>
    <message>
        <source>offer video</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>video aanbieden</translation>
    </message>
    <message>
        <source>how long it rings, in seconds</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>hoelang het overgaat, in seconden</translation>
    </message>
    <message>
        <source>go on and show each change, until Ctrl+C</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>doorgaan en elke wijziging tonen, tot Ctrl+C</translation>
    </message>
    <message>
        <source>the calls of a colleague</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>de gesprekken van een collega</translation>
    </message>
    <message>
        <source>put a call on hold</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een gesprek in de wacht zetten</translation>
    </message>
    <message>
        <source>take a call off hold</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een gesprek uit de wacht halen</translation>
    </message>
    <message>
        <source>hand a call over at once (a blind transfer)</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een gesprek meteen doorgeven (zonder overleg doorverbinden)</translation>
    </message>
    <message>
        <source>send a call to voicemail</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een gesprek naar voicemail sturen</translation>
    </message>
    <message>
        <source>park a call: the other side waits in the parking lot</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een gesprek parkeren: de andere kant wacht in het park</translation>
    </message>
    <message>
        <source>take a parked call back: your phone rings</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een geparkeerd gesprek uit het park halen: je telefoon gaat over</translation>
    </message>
    <message>
        <source>record a call</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een gesprek opnemen</translation>
    </message>
    <message>
        <source>stop recording a call</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>stoppen met opnemen van een gesprek</translation>
    </message>
    <message>
        <source>take a call that rings at another phone</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een oproep overnemen die op een andere telefoon overgaat</translation>
    </message>
    <message>
        <source>join a call: both sides hear you</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>in een gesprek inbreken: beide kanten horen je</translation>
    </message>
    <message>
        <source>join a call: only the phone whose call it is hears you</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>in een gesprek influisteren: alleen de telefoon waarvan het gesprek is, hoort je</translation>
    </message>
    <message>
        <source>listen to a call: nobody hears you</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>met een gesprek meeluisteren: niemand hoort je</translation>
    </message>
    <message>
        <source>end a call, or leave one that you joined</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een gesprek beëindigen, of er een verlaten waaraan je deelneemt</translation>
    </message>
    <message>
        <source>as “clicktodial calls” shows it</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>zoals “clicktodial calls” het toont</translation>
    </message>
    <message>
        <source>a number or an extension</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>een nummer of een toestel</translation>
    </message>
    <message>
        <source>your phone rings again after so many seconds</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>je telefoon gaat na zoveel seconden opnieuw over</translation>
    </message>
    <message>
        <source>how the recording is kept</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>hoe de opname wordt bewaard</translation>
    </message>
    <message>
        <source>you do not hear the conversation</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>je hoort het gesprek niet</translation>
    </message>
    <message>
        <source>--watch shows all calls: without --filter, --sort and --of</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>--watch toont alle gesprekken: zonder --filter, --sort en --of</translation>
    </message>
    <message>
        <source>--filter and --sort are for one&apos;s own calls: without --of</source>
        <extracomment>clicktodial/cli/calls.py</extracomment>
        <translation>--filter en --sort zijn voor eigen gesprekken: zonder --of</translation>
    </message>
    <message>
        <source>Password of {user} (not shown): </source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Wachtwoord van {user} (wordt niet getoond): </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <comment>{n} contact</comment>
        <extracomment>clicktodial/cli/contact_sources.py, clicktodial/gui/models/source_lines.py, clicktodial/sources/carddav/client.py, clicktodial/sources/ldap/client.py</extracomment>
        <translation>
            <numerusform>{n} contact</numerusform>
            <numerusform>{n} contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts went with it.</source>
        <comment>{n} contact went with it.</comment>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>
            <numerusform>{n} contact is mee verdwenen.</numerusform>
            <numerusform>{n} contacten zijn mee verdwenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {added} added, {changed} changed, {removed} removed, {total} in all.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>{name}: {added} toegevoegd, {changed} gewijzigd, {removed} verwijderd, {total} in totaal.</translation>
    </message>
    <message>
        <source>There is no source. Add one with “clicktodial contacts source add”.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Er is geen bron. Voeg er een toe met “clicktodial contacts source add”.</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <extracomment>clicktodial/cli/contact_sources.py, clicktodial/engine/sources.py</extracomment>
        <translation>De sleutelbos bevat er geen wachtwoord voor.</translation>
    </message>
    <message>
        <source>There is no source of contacts “{name}”</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Er is geen bron van contacten “{name}”</translation>
    </message>
    <message>
        <source>“clicktodial contacts source list” shows the sources.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>“clicktodial contacts source list” toont de bronnen.</translation>
    </message>
    <message>
        <source>“{text}” is not understood</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>“{text}” wordt niet begrepen</translation>
    </message>
    <message>
        <source>It looks like {example}.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Het ziet eruit als {example}.</translation>
    </message>
    <message>
        <source>The password of “{name}” is not stored: {why} Give it to each command in the environment variable {variable}.</source>
        <extracomment>clicktodial/cli/contact_sources.py</extracomment>
        <translation>Het wachtwoord van “{name}” is niet opgeslagen: {why} Geef het bij elke opdracht op in de omgevingsvariabele {variable}.</translation>
    </message>
    <message>
        <source>{file}: {imported}, {skipped}, {problems}.</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>{file}: {imported}, {skipped}, {problems}.</translation>
    </message>
    <message>
        <source>import, export and search people</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>personen importeren, exporteren en zoeken</translation>
    </message>
    <message>
        <source>add people from vCard and CSV files</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>personen uit vCard- en CSV-bestanden toevoegen</translation>
    </message>
    <message>
        <source>a file, or - for standard input</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>een bestand, of - voor standaardinvoer</translation>
    </message>
    <message>
        <source>write all people to a file</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>alle personen naar een bestand schrijven</translation>
    </message>
    <message>
        <source>default: by the file&apos;s name</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>standaard: volgens de naam van het bestand</translation>
    </message>
    <message>
        <source>a file, or - for standard output</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>een bestand, of - voor standaarduitvoer</translation>
    </message>
    <message>
        <source>find people by name, company or number</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>personen zoeken op naam, bedrijf of nummer</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <extracomment>clicktodial/cli/contacts.py, clicktodial/cli/links.py</extracomment>
        <translation>één JSON-document afdrukken</translation>
    </message>
    <message>
        <source>  line {line}: {reason}</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>  regel {line}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>  … and {n} more</source>
        <comment>  … and {n} more</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>  … en nog {n}</numerusform>
            <numerusform>  … en nog {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts exported.</source>
        <comment>{n} contact exported.</comment>
        <extracomment>clicktodial/cli/contacts.py, clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>
            <numerusform>{n} contact geëxporteerd.</numerusform>
            <numerusform>{n} contacten geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>Niemand gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts imported</source>
        <comment>{n} contact imported</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>{n} contact geïmporteerd</numerusform>
            <numerusform>{n} contacten geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped as known</source>
        <comment>{n} skipped as known</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>{n} overgeslagen als al bekend</numerusform>
            <numerusform>{n} overgeslagen als al bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <extracomment>clicktodial/cli/contacts.py</extracomment>
        <translation>
            <numerusform>{n} probleem</numerusform>
            <numerusform>{n} problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in {path}. Please read it before you send it.</source>
        <extracomment>clicktodial/cli/doctor.py</extracomment>
        <translation>Het rapport staat in {path}. Lees het voordat je het verstuurt.</translation>
    </message>
    <message>
        <source>{path} is not wholly right</source>
        <extracomment>clicktodial/cli/doctor.py</extracomment>
        <translation>{path} is niet helemaal in orde</translation>
    </message>
    <message>
        <source>only missed calls that were not returned yet; the same as --kind missed</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>alleen gemiste oproepen waarop nog niet is teruggebeld; hetzelfde als --kind missed</translation>
    </message>
    <message>
        <source>only calls that began then or later: {when}</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>alleen gesprekken die toen of later begonnen: {when}</translation>
    </message>
    <message>
        <source>only calls that began until then: {when}; a date counts to its end</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>alleen gesprekken die tot dan begonnen: {when}; een datum telt tot het einde ervan</translation>
    </message>
    <message>
        <source>show past calls, the newest first</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>eerdere gesprekken tonen, de nieuwste eerst</translation>
    </message>
    <message>
        <source>only calls of this account</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>alleen gesprekken van deze account</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls exported.</source>
        <comment>{n} call exported.</comment>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>
            <numerusform>{n} gesprek geëxporteerd.</numerusform>
            <numerusform>{n} gesprekken geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Missed, returned</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Gemist, teruggebeld</translation>
    </message>
    <message>
        <source>Seen until {time}, end not seen</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation type="vanished">Gezien tot {time}, einde niet gezien</translation>
    </message>
    <message>
        <source>only calls of this kind</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>alleen gesprekken van dit soort</translation>
    </message>
    <message>
        <source>only with these words, or part of a number</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>alleen met deze woorden, of een deel van een nummer</translation>
    </message>
    <message>
        <source>write all of them to a CSV file instead</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>ze alle naar een CSV-bestand schrijven</translation>
    </message>
    <message>
        <source>--missed and --kind exclude each other</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>--missed en --kind sluiten elkaar uit</translation>
    </message>
    <message>
        <source>--export writes all calls, without --most</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>--export schrijft alle gesprekken, zonder --most</translation>
    </message>
    <message>
        <source>Going on</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Gaande</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Doorverbonden</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Gemist</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Elders beantwoord</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Own phone not picked up</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Eigen telefoon niet opgenomen</translation>
    </message>
    <message>
        <source>Other side not reached</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Andere kant niet bereikt</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>It was not made by Click-to-Dial and starts no program.</source>
        <extracomment>clicktodial/desktop/autostart/linux.py</extracomment>
        <translation>Het is niet door Click-to-Dial gemaakt en start geen programma.</translation>
    </message>
    <message>
        <source>The start at login cannot be changed</source>
        <extracomment>clicktodial/desktop/autostart/refusal.py</extracomment>
        <translation>Het starten bij aanmelding kan niet worden gewijzigd</translation>
    </message>
    <message>
        <source>The path of the program is too long for Windows to start it at login.</source>
        <extracomment>clicktodial/desktop/autostart/windows.py</extracomment>
        <translation>Het pad van het programma is te lang om door Windows bij aanmelding te worden gestart.</translation>
    </message>
    <message>
        <source>Bind a key to “clicktodial dial-selection” in the desktop&apos;s own settings.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Koppel in de instellingen van het bureaublad een toets aan “clicktodial dial-selection”.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring keeps the secrets.</source>
        <extracomment>clicktodial/desktop/checkup.py, clicktodial/engine/checkup_desk.py</extracomment>
        <translation>De sleutelbos van het systeem bewaart de geheimen.</translation>
    </message>
    <message>
        <source>The window is minimised instead of hidden, and has the tray&apos;s menu.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Het venster wordt geminimaliseerd in plaats van verborgen, en bevat het menu van het systeemvak.</translation>
    </message>
    <message>
        <source>The desktop shows the program&apos;s icon.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Het bureaublad toont het pictogram van het programma.</translation>
    </message>
    <message>
        <source>The window and the tray show calls that ring.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Het venster en het systeemvak tonen oproepen die overgaan.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, without buttons ({name}).</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Het bureaublad toont meldingen, zonder knoppen ({name}).</translation>
    </message>
    <message>
        <source>What can be done with a call is done in the window.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Wat er met een gesprek kan, doe je in het venster.</translation>
    </message>
    <message>
        <source>Global keys can be had ({name}).</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Algemene sneltoetsen zijn mogelijk ({name}).</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Who opens phone links: {found}.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Wie telefoonlinks opent: {found}.</translation>
    </message>
    <message>
        <source>The desktop shows notifications, with buttons ({name}).</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Het bureaublad toont meldingen, met knoppen ({name}).</translation>
    </message>
    <message>
        <source>Phone links are opened by Click-to-Dial.</source>
        <extracomment>clicktodial/desktop/checkup.py</extracomment>
        <translation>Telefoonlinks worden door Click-to-Dial geopend.</translation>
    </message>
    <message>
        <source>This desktop has no notification service.</source>
        <extracomment>clicktodial/desktop/notify/linux.py</extracomment>
        <translation>Dit bureaublad heeft geen meldingsdienst.</translation>
    </message>
    <message>
        <source>There is no session bus, over which this desktop shows notifications.</source>
        <extracomment>clicktodial/desktop/notify/linux.py</extracomment>
        <translation>Er is geen sessiebus, waarover dit bureaublad meldingen toont.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer.</source>
        <extracomment>clicktodial/desktop/notify/linux.py</extracomment>
        <translation>De meldingsdienst van het bureaublad antwoordt niet.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>clicktodial/desktop/notify/linux.py, clicktodial/engine/incoming/words.py</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Notifications are off for Click-to-Dial in the system&apos;s settings.</source>
        <extracomment>clicktodial/desktop/notify/macos.py</extracomment>
        <translation>Meldingen voor Click-to-Dial staan uit in de instellingen van het systeem.</translation>
    </message>
    <message>
        <source>macOS shows notifications of installed programs only.</source>
        <extracomment>clicktodial/desktop/notify/macos.py</extracomment>
        <translation>macOS toont alleen meldingen van geïnstalleerde programma’s.</translation>
    </message>
    <message>
        <source>Windows shows no notifications now.</source>
        <extracomment>clicktodial/desktop/notify/windows.py</extracomment>
        <translation>Windows toont nu geen meldingen.</translation>
    </message>
    <message>
        <source>The system&apos;s D-Bus does not answer.</source>
        <extracomment>clicktodial/desktop/power/linux.py</extracomment>
        <translation>De D-Bus van het systeem antwoordt niet.</translation>
    </message>
    <message>
        <source>macOS tells no program whether it is to be quiet.</source>
        <extracomment>clicktodial/desktop/quiet/__init__.py</extracomment>
        <translation>macOS vertelt programma’s niet of ze stil moeten zijn.</translation>
    </message>
    <message>
        <source>Wayland tells no program whether a window of another fills the screen.</source>
        <extracomment>clicktodial/desktop/quiet/linux.py</extracomment>
        <translation>Wayland vertelt programma’s niet of een venster van een ander het scherm vult.</translation>
    </message>
    <message>
        <source>Windows tells no program of its focus mode, but then shows nothing itself.</source>
        <extracomment>clicktodial/desktop/quiet/windows.py</extracomment>
        <translation>Windows vertelt programma’s niets over zijn focusmodus, maar toont dan zelf niets.</translation>
    </message>
    <message>
        <source>This desktop shows no icons of programs. GNOME needs an extension for that, “AppIndicator and KStatusNotifierItem Support”.</source>
        <extracomment>clicktodial/desktop/tray/linux.py</extracomment>
        <translation>Dit bureaublad toont geen pictogrammen van programma’s. GNOME heeft daarvoor een uitbreiding nodig, “AppIndicator and KStatusNotifierItem Support”.</translation>
    </message>
    <message>
        <source>Click-to-Dial {version}, Python {python}, {system}</source>
        <extracomment>clicktodial/engine/checkup.py</extracomment>
        <translation>Click-to-Dial {version}, Python {python}, {system}</translation>
    </message>
    <message>
        <source>Choose another key in the settings.</source>
        <extracomment>clicktodial/engine/global_keys.py</extracomment>
        <translation>Kies een andere toets in de instellingen.</translation>
    </message>
    <message>
        <source>{keys}: works in any program.</source>
        <extracomment>clicktodial/engine/global_keys.py</extracomment>
        <translation>{keys}: werkt in elk programma.</translation>
    </message>
    <message>
        <source>No global key is wanted.</source>
        <extracomment>clicktodial/engine/global_keys.py</extracomment>
        <translation>Er is geen algemene sneltoets gewenst.</translation>
    </message>
    <message>
        <source>The call no longer rings.</source>
        <extracomment>clicktodial/engine/incoming/presses.py</extracomment>
        <translation>De oproep gaat niet meer over.</translation>
    </message>
    <message>
        <source>You asked not to be disturbed.</source>
        <extracomment>clicktodial/engine/incoming/quiet.py</extracomment>
        <translation>Je hebt gevraagd om niet gestoord te worden.</translation>
    </message>
    <message>
        <source>The desktop is set not to disturb.</source>
        <extracomment>clicktodial/engine/incoming/quiet.py</extracomment>
        <translation>Het bureaublad staat op niet storen.</translation>
    </message>
    <message>
        <source>A window fills the screen, or something is presented.</source>
        <extracomment>clicktodial/engine/incoming/quiet.py</extracomment>
        <translation>Een venster vult het scherm, of er wordt iets gepresenteerd.</translation>
    </message>
    <message>
        <source>Pick up your phone to answer.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Neem je telefoon op om te beantwoorden.</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Laatste gesprek: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <comment>{n} month ago</comment>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>
            <numerusform>{n} maand geleden</numerusform>
            <numerusform>{n} maanden geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is calling</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>{name} belt</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Doorverbinden…</translation>
    </message>
    <message>
        <source>Sending the call to voicemail…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>De oproep wordt naar voicemail gestuurd…</translation>
    </message>
    <message>
        <source>Transferring the call…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>De oproep wordt doorverbonden…</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Ophangen…</translation>
    </message>
    <message>
        <source>To your extension {extension}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Naar je toestel {extension}</translation>
    </message>
    <message>
        <source>To your extension {extension}, via {via}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Naar je toestel {extension}, via {via}</translation>
    </message>
    <message>
        <source>Last call: {when}, {how}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Laatste gesprek: {when}, {how}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>vandaag {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>gisteren {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>{n} dag geleden</numerusform>
            <numerusform>{n} dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks ago</source>
        <comment>{n} week ago</comment>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>
            <numerusform>{n} week geleden</numerusform>
            <numerusform>{n} weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} others</source>
        <comment>and {n} other</comment>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>
            <numerusform>en {n} andere</numerusform>
            <numerusform>en {n} andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Click-to-Dial can tell you of calls</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Click-to-Dial kan oproepen melden</translation>
    </message>
    <message>
        <source>This is a test. A call that rings is shown here, with buttons for what can be done.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Dit is een test. Een oproep die overgaat, wordt hier getoond, met knoppen voor wat mogelijk is.</translation>
    </message>
    <message>
        <source>This desktop shows no buttons: what can be done with a call is done in the window.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Dit bureaublad toont geen knoppen: wat er met een gesprek kan, doe je in het venster.</translation>
    </message>
    <message>
        <source>For everything else, open Click-to-Dial.</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Open Click-to-Dial voor al het andere.</translation>
    </message>
    <message>
        <source>Missed call from {name}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Gemiste oproep van {name}</translation>
    </message>
    <message>
        <source>{n} missed calls from {name}</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>{n} gemiste oproepen van {name}</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>gemist</translation>
    </message>
    <message>
        <source>sent to voicemail</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>naar voicemail gestuurd</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>doorverbonden</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <source>It works</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>Het werkt</translation>
    </message>
    <message>
        <source>you called</source>
        <extracomment>clicktodial/engine/incoming/words.py</extracomment>
        <translation>jij belde</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>Enter them in the settings, on the page “Contacts”.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Voer ze in de instellingen in, op de pagina “Contacten”.</translation>
    </message>
    <message>
        <source>The user or the password is not right (any more).</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De gebruiker of het wachtwoord klopt niet (meer).</translation>
    </message>
    <message>
        <source>The contacts stay as they were.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De contacten blijven zoals ze waren.</translation>
    </message>
    <message>
        <source>The server or the network may be busy.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De server of het netwerk is misschien druk bezet.</translation>
    </message>
    <message>
        <source>The source of contacts refused</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De bron van contacten weigerde</translation>
    </message>
    <message>
        <source>Connected with {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Verbonden met {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} is terug.</translation>
    </message>
    <message>
        <source>The call with {name} has ended, {duration}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Het gesprek met {name} is beëindigd, {duration}.</translation>
    </message>
    <message>
        <source>{name} of {company}</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} van {company}</translation>
    </message>
    <message>
        <source>Missed call: {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Gemiste oproep: {name}.</translation>
    </message>
    <message>
        <source>{account}: the list of calls is not current.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{account}: de gesprekkenlijst is niet actueel.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Wordt opgenomen</translation>
    </message>
    <message>
        <source>No longer recording</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Wordt niet meer opgenomen</translation>
    </message>
    <message>
        <source>{name} is calling.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} belt.</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to call {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Je telefoon gaat over: neem op om {name} te bellen.</translation>
    </message>
    <message>
        <source>Ringing {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>De telefoon van {name} gaat over.</translation>
    </message>
    <message>
        <source>Picked up, calling {name}.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>Opgenomen, {name} wordt gebeld.</translation>
    </message>
    <message>
        <source>{name} is on hold.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} staat in de wacht.</translation>
    </message>
    <message>
        <source>{name} is parked.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{name} staat geparkeerd.</translation>
    </message>
    <message>
        <source>{account}: sign in again.</source>
        <extracomment>clicktodial/gui/models/announcements.py</extracomment>
        <translation>{account}: meld je opnieuw aan.</translation>
    </message>
    <message numerus="yes">
        <source>✗ {n} things do not work.</source>
        <comment>✗ {n} thing does not work.</comment>
        <extracomment>clicktodial/gui/models/checkup.py</extracomment>
        <translation>
            <numerusform>✗ {n} ding werkt niet.</numerusform>
            <numerusform>✗ {n} dingen werken niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Everything works; {n} things are good to know.</source>
        <comment>✓ Everything works; {n} thing is good to know.</comment>
        <extracomment>clicktodial/gui/models/checkup.py</extracomment>
        <translation>
            <numerusform>✓ Alles werkt; {n} ding is goed om te weten.</numerusform>
            <numerusform>✓ Alles werkt; {n} dingen zijn goed om te weten.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Everything works.</source>
        <extracomment>clicktodial/gui/models/checkup.py</extracomment>
        <translation>✓ Alles werkt.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Werk</translation>
    </message>
    <message>
        <source>The number is missing</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Het nummer ontbreekt</translation>
    </message>
    <message>
        <source>Enter one of your own, such as your mobile.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Voer een nummer van jezelf in, zoals je mobiel.</translation>
    </message>
    <message>
        <source>This is no number to try out</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Dit is geen nummer om te proberen</translation>
    </message>
    <message>
        <source>Emergency and expensive numbers are none.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Noodnummers en dure nummers zijn daar niet voor.</translation>
    </message>
    <message>
        <source>This is the phone that rings first</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Dit is de telefoon die het eerst overgaat</translation>
    </message>
    <message>
        <source>Enter another one that you can hear, such as your mobile.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Voer een andere in die je kunt horen, zoals je mobiel.</translation>
    </message>
    <message>
        <source>✓ It works: your phone rang and was picked up, then the number was called.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>✓ Het werkt: je telefoon ging over en werd opgenomen, daarna werd het nummer gebeld.</translation>
    </message>
    <message>
        <source>✓ The phone system took the call. If your phone rang, it works.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>✓ De telefooncentrale heeft de oproep aanvaard. Als je telefoon overging, werkt het.</translation>
    </message>
    <message>
        <source>If it did not ring: go back, and choose the phone that is on your desk.</source>
        <extracomment>clicktodial/gui/models/first_run.py</extracomment>
        <translation>Ging hij niet over: ga terug en kies de telefoon die op je bureau staat.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>clicktodial/gui/models/history_filter.py, clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>No past call fits what you typed. Try another part of the name or number.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Geen eerder gesprek past bij wat je typte. Probeer een ander deel van de naam of het nummer.</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Nog geen gesprekken</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Geen gemiste oproepen</translation>
    </message>
    <message>
        <source>No placed calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Geen uitgaande gesprekken</translation>
    </message>
    <message>
        <source>No received calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Geen ontvangen gesprekken</translation>
    </message>
    <message>
        <source>No failed calls</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Geen mislukte gesprekken</translation>
    </message>
    <message>
        <source>Nothing in what is chosen above.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Niets in wat hierboven is gekozen.</translation>
    </message>
    <message>
        <source>Nobody waits for your call.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Niemand wacht tot je terugbelt.</translation>
    </message>
    <message>
        <source>Calls that you place, receive or miss are kept here.</source>
        <extracomment>clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Gesprekken die je voert, ontvangt of mist, worden hier bewaard.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <extracomment>clicktodial/gui/models/history_press.py</extracomment>
        <translation>Afvinken</translation>
    </message>
    <message>
        <source>Add to contacts…</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Toevoegen aan contacten…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Verticale streep</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Kolom {n}</translation>
    </message>
    <message>
        <source>Nobody was found in this file. Say below which columns hold names and numbers.</source>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>Niemand gevonden in dit bestand. Geef hieronder aan welke kolommen namen en nummers bevatten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people will be added.</source>
        <comment>{n} person will be added.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} persoon wordt toegevoegd.</numerusform>
            <numerusform>{n} personen worden toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ It is shown.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>✓ Ze wordt getoond.</translation>
    </message>
    <message>
        <source>✓ Its button was pressed, and it arrived.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>✓ Op de knop is gedrukt en dat is aangekomen.</translation>
    </message>
    <message>
        <source>Press its button to see that it arrives.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>Druk op de knop ervan om te zien of dat aankomt.</translation>
    </message>
    <message>
        <source>This desktop shows no buttons on it: a click opens the window.</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>Dit bureaublad toont er geen knoppen op: een klik opent het venster.</translation>
    </message>
    <message>
        <source>A call would not be told just now: {why}</source>
        <extracomment>clicktodial/gui/models/notification_words.py</extracomment>
        <translation>Een oproep zou nu niet worden gemeld: {why}</translation>
    </message>
    <message>
        <source>talked {duration}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>{duration} gesproken</translation>
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
        <translation>hoe het verliep, is niet bekend</translation>
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
        <translation>Gemiste oproep</translation>
    </message>
    <message>
        <source>you missed it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>je hebt hem gemist</translation>
    </message>
    <message>
        <source>seen from {start} to {end}, end not seen</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>gezien van {start} tot {end}, einde niet gezien</translation>
    </message>
    <message>
        <source>transferred to {target}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>doorverbonden naar {target}</translation>
    </message>
    <message>
        <source>not returned</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>niet teruggebeld</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>notitie: {note}</translation>
    </message>
    <message>
        <source>Placed call</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Uitgaand gesprek</translation>
    </message>
    <message>
        <source>Received call</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Ontvangen gesprek</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>missed, done</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>gemist, afgevinkt</translation>
    </message>
    <message>
        <source>going on</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>gaande</translation>
    </message>
    <message>
        <source>you hung up before an answer</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>je hing op voor er werd opgenomen</translation>
    </message>
    <message>
        <source>you declined it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>je hebt hem geweigerd</translation>
    </message>
    <message>
        <source>somebody else took it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>iemand anders nam op</translation>
    </message>
    <message>
        <source>your phone was not picked up</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>je telefoon werd niet opgenomen</translation>
    </message>
    <message>
        <source>you called, no answer</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>jij belde, geen antwoord</translation>
    </message>
    <message>
        <source>the phone system refused it</source>
        <extracomment>clicktodial/gui/models/past_calls.py</extracomment>
        <translation>de telefooncentrale stond het niet toe</translation>
    </message>
    <message>
        <source>Fetched from “{source}” and changed there. Your star and your note stay here.</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>Opgehaald uit “{source}” en daar gewijzigd. Je ster en je notitie blijven hier.</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>“{name}” is verwijderd</translation>
    </message>
    <message>
        <source>“{name}” is changed</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>“{name}” is gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is made of {n} contacts</source>
        <comment>“{name}” is made of one contact</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>“{name}” is van één contact gemaakt</numerusform>
            <numerusform>“{name}” is van {n} contacten gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other contacts look like the same person</source>
        <comment>Another contact looks like the same person</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>Een ander contact lijkt dezelfde persoon te zijn</numerusform>
            <numerusform>{n} andere contacten lijken dezelfde persoon te zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <comment>One contact</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>Eén contact</numerusform>
            <numerusform>{n} contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} and {n} more</source>
        <comment>{number} and one more</comment>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>
            <numerusform>{number} en nog één</numerusform>
            <numerusform>{number} en nog {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>New contact</source>
        <extracomment>clicktodial/gui/models/people.py, clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>werk</translation>
    </message>
    <message>
        <source>home</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>thuis</translation>
    </message>
    <message>
        <source>main</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>hoofdnummer</translation>
    </message>
    <message>
        <source>fax</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>fax</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>clicktodial/gui/models/number_labels.py</extracomment>
        <translation>overige</translation>
    </message>
    <message>
        <source>“{name}” is added</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>“{name}” is toegevoegd</translation>
    </message>
    <message>
        <source>★ Favourite</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>★ Favoriet</translation>
    </message>
    <message>
        <source>favourite</source>
        <extracomment>clicktodial/gui/models/people.py</extracomment>
        <translation>favoriet</translation>
    </message>
    <message>
        <source>Do not disturb until {time}</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Niet storen tot {time}</translation>
    </message>
    <message>
        <source>On until {time} – turn off</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Aan tot {time} – uitzetten</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <extracomment>clicktodial/gui/models/quiet.py, clicktodial/gui/quiet_menu.py</extracomment>
        <translation>Niet storen</translation>
    </message>
    <message>
        <source>On – turn off</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Aan – uitzetten</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>30 minuten lang</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>1 uur lang</translation>
    </message>
    <message>
        <source>Until this evening, {time}</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Tot vanavond, {time}</translation>
    </message>
    <message>
        <source>Until the morning, {time}</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Tot de ochtend, {time}</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <extracomment>clicktodial/gui/models/quiet.py</extracomment>
        <translation>Tot ik het uitzet</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>{contacts}, synced {ago}</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>{contacts}, {ago} gesynchroniseerd</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} hours</source>
        <comment>Every hour</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>Elk uur</numerusform>
            <numerusform>Om de {n} uur</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>net</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <comment>{n} minute ago</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>{n} minuut geleden</numerusform>
            <numerusform>{n} minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <comment>{n} hour ago</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>{n} uur geleden</numerusform>
            <numerusform>{n} uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <comment>Every minute</comment>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>
            <numerusform>Elke minuut</numerusform>
            <numerusform>Om de {n} minuten</numerusform>
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
        <translation>Synchroniseren…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>Nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>Het wachtwoord ontbreekt</translation>
    </message>
    <message>
        <source>{contacts} from before are kept.</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>{contacts} van eerder blijven behouden.</translation>
    </message>
    <message>
        <source>The stored one is for another server or user.</source>
        <extracomment>clicktodial/gui/models/source_lines.py</extracomment>
        <translation>Het bewaarde is voor een andere server of gebruiker.</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>clicktodial/gui/models/suggestions.py</extracomment>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Settings: {page}</source>
        <extracomment>clicktodial/gui/quick_windows.py</extracomment>
        <translation>Instellingen: {page}</translation>
    </message>
    <message>
        <source>{menu}: {entry}</source>
        <extracomment>clicktodial/gui/quiet_menu.py</extracomment>
        <translation>{menu}: {entry}</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Contacten exporteren…</translation>
    </message>
    <message>
        <source>The computer slept: asking “{account}” what is going on now.</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>De computer sliep: “{account}” wordt gevraagd wat er nu gaande is.</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <extracomment>clicktodial/gui/widgets/forms.py</extracomment>
        <translation>Het veld leegmaken</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were written to {file}.</source>
        <comment>{n} call was written to {file}.</comment>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>
            <numerusform>{n} gesprek is naar {file} geschreven.</numerusform>
            <numerusform>{n} gesprekken zijn naar {file} geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls deleted</source>
        <comment>{n} call deleted</comment>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>
            <numerusform>{n} gesprek verwijderd</numerusform>
            <numerusform>{n} gesprekken verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all missed calls as done</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Alle gemiste oproepen afvinken</translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Exporteren naar CSV…</translation>
    </message>
    <message>
        <source>Delete all shown…</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Alle getoonde verwijderen…</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {n} calls shown?</source>
        <comment>Delete the {n} call shown?</comment>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>
            <numerusform>Het {n} getoonde gesprek verwijderen?</numerusform>
            <numerusform>Alle {n} getoonde gesprekken verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export past calls</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Eerdere gesprekken exporteren</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>CSV-bestand (*.csv)</translation>
    </message>
    <message>
        <source>Delete them</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>clicktodial/gui/widgets/history.py</extracomment>
        <translation>gesprekken</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>clicktodial/gui/widgets/undo_bar.py</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>clicktodial/gui/widgets/undo_bar.py</extracomment>
        <translation>Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>Search in past calls</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Zoeken in eerdere gesprekken</translation>
    </message>
    <message>
        <source>Since when</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Sinds wanneer</translation>
    </message>
    <message>
        <source>More for the history</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Meer voor de geschiedenis</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Alle accounts</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <extracomment>clicktodial/gui/widgets/history_filter.py</extracomment>
        <translation>Tonen: {what}</translation>
    </message>
    <message>
        <source>Past calls</source>
        <extracomment>clicktodial/gui/models/about.py, clicktodial/gui/widgets/history_list.py, clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Eerdere gesprekken</translation>
    </message>
    <message>
        <source>Enter calls again, N writes a note, Delete deletes, the menu key shows all</source>
        <extracomment>clicktodial/gui/widgets/history_list.py</extracomment>
        <translation>Enter belt opnieuw, N schrijft een notitie, Delete verwijdert, de menutoets toont alles</translation>
    </message>
    <message>
        <source>What “{column}” holds</source>
        <extracomment>clicktodial/gui/widgets/import_columns.py</extracomment>
        <translation>Wat “{column}” bevat</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>clicktodial/gui/widgets/import_columns.py</extracomment>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>clicktodial/gui/widgets/import_columns.py</extracomment>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>clicktodial/gui/widgets/letter_strip.py</extracomment>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Ctrl+Page Down goes to the next letter</source>
        <extracomment>clicktodial/gui/widgets/letter_strip.py</extracomment>
        <translation>Ctrl+Page Down gaat naar de volgende letter</translation>
    </message>
    <message>
        <source>Go to a letter (Ctrl+Page Down: the next one)</source>
        <extracomment>clicktodial/gui/widgets/letter_strip.py</extracomment>
        <translation>Naar een letter gaan (Ctrl+Page Down: de volgende)</translation>
    </message>
    <message>
        <source>Note on the call: {name}</source>
        <extracomment>clicktodial/gui/widgets/note_bar.py, clicktodial/gui/widgets/note_line.py</extracomment>
        <translation>Notitie bij het gesprek: {name}</translation>
    </message>
    <message>
        <source>What to remember of this call</source>
        <extracomment>clicktodial/gui/widgets/note_line.py</extracomment>
        <translation>Wat te onthouden van dit gesprek</translation>
    </message>
    <message>
        <source>Enter keeps the note, Esc leaves it as it was</source>
        <extracomment>clicktodial/gui/widgets/note_line.py</extracomment>
        <translation>Enter bewaart de notitie, Esc laat ze zoals ze was</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer {n}</translation>
    </message>
    <message>
        <source>Add a number</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Een nummer toevoegen</translation>
    </message>
    <message>
        <source>Label of number {n}</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Label van nummer {n}</translation>
    </message>
    <message>
        <source>Move number {n} up</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer {n} omhoog</translation>
    </message>
    <message>
        <source>Move number {n} down</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer {n} omlaag</translation>
    </message>
    <message>
        <source>Remove number {n}</source>
        <extracomment>clicktodial/gui/widgets/number_fields.py</extracomment>
        <translation>Nummer {n} verwijderen</translation>
    </message>
    <message>
        <source>Click-to-Dial shows and steers the calls of your phone system. Connect it, which takes a minute, or try the program first with the built-in phone system.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Click-to-Dial toont en bedient de gesprekken van je telefooncentrale. Verbind ze, dat duurt een minuut, of probeer het programma eerst met de ingebouwde telefooncentrale.</translation>
    </message>
    <message>
        <source>Add people here, or import them from a vCard or CSV file with the window&apos;s menu. Their names are shown when they call.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Voeg hier personen toe, of importeer ze uit een vCard- of CSV-bestand via het menu van het venster. Hun namen worden getoond wanneer ze bellen.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Leads to your first call</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Leidt naar je eerste gesprek</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Nog geen contacten</translation>
    </message>
    <message>
        <source>New contact…</source>
        <extracomment>clicktodial/gui/widgets/pages.py, clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Nieuw contact…</translation>
    </message>
    <message>
        <source>Save or cancel this contact first: what is written here is not saved.</source>
        <extracomment>clicktodial/gui/widgets/people.py</extracomment>
        <translation>Bewaar of annuleer eerst dit contact: wat hier staat, is niet opgeslagen.</translation>
    </message>
    <message>
        <source>“{name}” has no number</source>
        <extracomment>clicktodial/gui/widgets/people.py</extracomment>
        <translation>“{name}” heeft geen nummer</translation>
    </message>
    <message>
        <source>It is too late to undo that.</source>
        <extracomment>clicktodial/gui/widgets/people.py</extracomment>
        <translation>Het is te laat om dat ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nobody of this kind.</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Er is niemand van dit soort.</translation>
    </message>
    <message>
        <source>Search in the contacts</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Zoeken in de contacten</translation>
    </message>
    <message>
        <source>★ Favourites</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>★ Favorieten</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Alleen favorieten</translation>
    </message>
    <message>
        <source>Find doubles…</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Dubbele zoeken…</translation>
    </message>
    <message>
        <source>Only {company}: show all again</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Alleen {company}: weer alles tonen</translation>
    </message>
    <message>
        <source>Nobody is called so, and no number has these digits.</source>
        <extracomment>clicktodial/gui/widgets/person_browser.py</extracomment>
        <translation>Niemand heet zo, en geen nummer bevat deze cijfers.</translation>
    </message>
    <message>
        <source>Show all of {company}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Iedereen van {company} tonen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>{number} kopiëren</translation>
    </message>
    <message>
        <source>What to remember about this person</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Wat te onthouden over deze persoon</translation>
    </message>
    <message>
        <source>It is kept as soon as you go elsewhere</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Wordt bewaard zodra je ergens anders heen gaat</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Vergelijken en samenvoegen…</translation>
    </message>
    <message>
        <source>‹ People</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>‹ Contacten</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Terug naar de contacten</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>clicktodial/gui/widgets/person_card.py, clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>clicktodial/gui/widgets/person_card.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Last calls</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Laatste gesprekken</translation>
    </message>
    <message>
        <source>Favourite: {name}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Favoriet: {name}</translation>
    </message>
    <message>
        <source>Call {name}, {label}, {number}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>{name} bellen, {label}, {number}</translation>
    </message>
    <message>
        <source>Call {name}, {number}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>{name} bellen, {number}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py, clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>{name} bewerken</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Ster weghalen</translation>
    </message>
    <message>
        <source>Make a favourite</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Favoriet maken</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Er is geen nummer bekend.</translation>
    </message>
    <message>
        <source>No call is known yet.</source>
        <extracomment>clicktodial/gui/widgets/person_card.py</extracomment>
        <translation>Er is nog geen gesprek bekend.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>&amp;Favoriet</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Throw away</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>What you have written is not saved. Throw it away?</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Wat je hebt geschreven, is niet opgeslagen. Weggooien?</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>&amp;Bedrijf</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <extracomment>clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>No&amp;titie</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>clicktodial/gui/widgets/person_list.py, clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Enter opens the card, Ctrl+Enter calls, Delete deletes, * gives or takes the star</source>
        <extracomment>clicktodial/gui/widgets/person_list.py</extracomment>
        <translation>Enter opent de kaart, Ctrl+Enter belt, Delete verwijdert, * geeft of neemt de ster</translation>
    </message>
    <message>
        <source>No two contacts look like the same person.</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Geen twee contacten lijken dezelfde persoon te zijn.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>‹ Terug</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Wat het wordt</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Different people</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Andere personen</translation>
    </message>
    <message>
        <source>They are not proposed again</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Ze worden niet opnieuw voorgesteld</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Do these belong to one person?</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Horen deze bij één persoon?</translation>
    </message>
    <message>
        <source>Keep the name {name}</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>De naam {name} behouden</translation>
    </message>
    <message>
        <source>Looking for doubles…</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Dubbele worden gezocht…</translation>
    </message>
    <message>
        <source>No doubles</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Geen dubbele</translation>
    </message>
    <message>
        <source>{n} of {amount}</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>{n} van {amount}</translation>
    </message>
    <message>
        <source>{n} of more than {amount}</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>{n} van meer dan {amount}</translation>
    </message>
    <message>
        <source>Choose whose name is kept.</source>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>Kies wiens naam wordt behouden.</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} contacts</source>
        <comment>Merge one contact</comment>
        <extracomment>clicktodial/gui/widgets/person_merge.py</extracomment>
        <translation>
            <numerusform>Eén contact samenvoegen</numerusform>
            <numerusform>{n} contacten samenvoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>clicktodial/gui/widgets/quiet_bar.py</extracomment>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>Turn do not disturb off</source>
        <extracomment>clicktodial/gui/widgets/quiet_bar.py</extracomment>
        <translation>Niet storen uitzetten</translation>
    </message>
    <message>
        <source>Restore the defaults of this page</source>
        <extracomment>clicktodial/gui/widgets/settings_sheet.py, clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Standaardwaarden van deze pagina herstellen</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Tries the account, step by step</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Probeert de account, stap voor stap</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <extracomment>clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>Contacten exporteren</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <extracomment>clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>clicktodial/gui/windows/contacts_export.py</extracomment>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.csv *.txt *.tsv)</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Contacten (*.vcf *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Another:</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Een ander:</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>The first line holds &amp;titles</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>De eerste regel bevat &amp;titels</translation>
    </message>
    <message>
        <source>&amp;Show what cannot be read</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>T&amp;onen wat niet kan worden gelezen</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Wat niet kan worden gelezen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Schei&amp;dingsteken</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>&amp;Codering</translation>
    </message>
    <message>
        <source>Connect your phone system</source>
        <extracomment>clicktodial/gui/windows/first_run.py, clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Je telefooncentrale verbinden</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>clicktodial/gui/windows/first_run.py</extracomment>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <extracomment>clicktodial/gui/windows/first_run.py</extracomment>
        <translation>Stap {n} van {of}</translation>
    </message>
    <message>
        <source>The phone system says that these are yours. Which one is on your desk?</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>De telefooncentrale meldt dat deze van jou zijn. Welke staat op je bureau?</translation>
    </message>
    <message>
        <source>Your phone: {extension}.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Je telefoon: {extension}.</translation>
    </message>
    <message>
        <source>The phone system did not say which extension is yours. Which one is it?</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>De telefooncentrale heeft niet gemeld welk toestel van jou is. Welk is het?</translation>
    </message>
    <message>
        <source>The phone system says that this is your phone.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>De telefooncentrale meldt dat dit je telefoon is.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Verbi&amp;nden</translation>
    </message>
    <message>
        <source>Your administrator gave you an address, and something to sign in with.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Je beheerder gaf je een adres en iets om je mee aan te melden.</translation>
    </message>
    <message>
        <source>Your phone</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Je telefoon</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Bewaren en doorgaan</translation>
    </message>
    <message>
        <source>&amp;Phone that rings first</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Telefoon die het &amp;eerst overgaat</translation>
    </message>
    <message>
        <source>&amp;Extension</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>T&amp;oestel</translation>
    </message>
    <message>
        <source>Your own phone, which rings first. It looks like 0003*210 or 210</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Je eigen telefoon, die het eerst overgaat. Het ziet eruit als 0003*210 of 210</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>known to the bridge</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>bekend bij de bridge</translation>
    </message>
    <message>
        <source>A test call</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Een testgesprek</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Be&amp;llen</translation>
    </message>
    <message>
        <source>&amp;Number to call</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Te bellen &amp;nummer</translation>
    </message>
    <message>
        <source>One that you can hear ring, such as your mobile</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Een die je kunt horen overgaan, zoals je mobiel</translation>
    </message>
    <message>
        <source>{phone} rings first. Pick it up: only then is the number called. Hang up when you have heard it ring.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>{phone} gaat het eerst over. Neem op: pas dan wordt het nummer gebeld. Hang op als je het hebt horen overgaan.</translation>
    </message>
    <message>
        <source>Dial from anywhere</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Van overal bellen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>Open phone &amp;links with Click-to-Dial</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Telefoon&amp;links openen met Click-to-Dial</translation>
    </message>
    <message>
        <source>A link that is clicked in any program fills in the number and waits for Enter. Settings, Links and clipboard, takes it back.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Een link waarop in een programma wordt geklikt, vult het nummer in en wacht op Enter. Bij Instellingen, Links en klembord, maak je dat ongedaan.</translation>
    </message>
    <message>
        <source>Another one…</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Een ander…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>&amp;Call again</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Opnie&amp;uw bellen</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Over&amp;slaan</translation>
    </message>
    <message>
        <source>Select a number in any program and press {keys}: Click-to-Dial asks, and Enter dials. All keys are in the settings.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Selecteer een nummer in om het even welk programma en druk op {keys}: Click-to-Dial vraagt het na, en Enter belt. Alle toetsen staan in de instellingen.</translation>
    </message>
    <message>
        <source>A key that dials the number selected in any program is set in the settings.</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py</extracomment>
        <translation>Een toets die het geselecteerde nummer in elk programma belt, stel je in de instellingen in.</translation>
    </message>
    <message>
        <source>The tabs, from the first (Ctrl+Tab: the next one)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">De tabbladen, vanaf het eerste (Ctrl+Tab: het volgende)</translation>
    </message>
    <message>
        <source>In the list or the history: a note on the marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">In de lijst of de geschiedenis: een notitie bij het gemarkeerde gesprek</translation>
    </message>
    <message>
        <source>In the history: delete the marked call (Enter: call again)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">In de geschiedenis: het gemarkeerde gesprek verwijderen (Enter: opnieuw bellen)</translation>
    </message>
    <message>
        <source>In the list of people: open the card, call the first number</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">In de lijst van contacten: de kaart openen, het eerste nummer bellen</translation>
    </message>
    <message>
        <source>In the list of people: delete, give or take the star</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">In de lijst van contacten: verwijderen, de ster geven of nemen</translation>
    </message>
    <message>
        <source>In the list of people: go to the next letter</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation type="vanished">In de lijst van contacten: naar de volgende letter</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>clicktodial/gui/windows/report.py, clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This is all of it. You may change the text before you save or copy it.</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>Dit is alles. Je mag de tekst wijzigen voordat je hem opslaat of kopieert.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>Op&amp;slaan…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>Het rapport opslaan</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>Teksten (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved as {path}</source>
        <extracomment>clicktodial/gui/windows/report.py</extracomment>
        <translation>✓ Opgeslagen als {path}</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>“As the desktop” follows it from light to dark and back.</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>“Zoals het bureaublad” volgt het van licht naar donker en terug.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>It is worn when Click-to-Dial is next started.</source>
        <extracomment>clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Ze geldt zodra Click-to-Dial opnieuw wordt gestart.</translation>
    </message>
    <message>
        <source>“{text}” is not such a time</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>“{text}” is niet zo’n tijd</translation>
    </message>
    <message>
        <source>Enter {shortest} to {longest} seconds.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Voer {shortest} tot {longest} seconden in.</translation>
    </message>
    <message>
        <source>Calls and history</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Gesprekken en geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Ring my phone for, in seconds</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Mijn telefoon laten over&amp;gaan, in seconden</translation>
    </message>
    <message>
        <source>Your own phone rings first. Nobody is called unless it is picked up within this time.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Eerst gaat je eigen telefoon over. Er wordt niemand gebeld als je niet binnen deze tijd opneemt.</translation>
    </message>
    <message>
        <source>Allow &amp;transfer to outside numbers</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>&amp;Doorverbinden naar externe nummers toestaan</translation>
    </message>
    <message>
        <source>May a call with an outside number be transferred to another one? The phone system wants to know when a call is placed: this counts from the next call on.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Mag een gesprek met een extern nummer naar een ander extern nummer worden doorverbonden? De telefooncentrale wil dat weten wanneer er wordt gebeld: dit geldt vanaf het volgende gesprek.</translation>
    </message>
    <message>
        <source>&amp;Keep past calls for</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>&amp;Eerdere gesprekken bewaren</translation>
    </message>
    <message>
        <source>Older ones are deleted for good, with their notes.</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Oudere worden definitief verwijderd, met hun notities.</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>6 months</source>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>6 maanden</translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>one year</comment>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>
            <numerusform>één jaar</numerusform>
            <numerusform>{n} jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>one day</comment>
        <extracomment>clicktodial/gui/windows/settings_calls.py</extracomment>
        <translation>
            <numerusform>één dag</numerusform>
            <numerusform>{n} dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>People of your company&apos;s address book are found while you type, and named when they call. It is only read: nothing is ever changed there.</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Personen uit het adresboek van je bedrijf worden gevonden terwijl je typt, en genoemd wanneer ze bellen. Het wordt alleen gelezen: er wordt daar nooit iets gewijzigd.</translation>
    </message>
    <message>
        <source>No address book is set up yet.</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Er is nog geen adresboek ingesteld.</translation>
    </message>
    <message>
        <source>Add {kind}…</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>{kind} toevoegen…</translation>
    </message>
    <message>
        <source>Remove “{name}”? The contacts that came from it go, too, with the notes that you wrote on them. Nothing is changed at the source.</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>“{name}” verwijderen? De contacten die ervan komen, verdwijnen ook, met de notities die je erbij schreef. Bij de bron wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Looks at everything that calls depend on. No call is placed, nothing is changed.</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Bekijkt alles waar gesprekken van afhangen. Er wordt niet gebeld en niets gewijzigd.</translation>
    </message>
    <message>
        <source>E&amp;xamine again</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Opnieuw onder&amp;zoeken</translation>
    </message>
    <message>
        <source>For whoever helps you: what was found, the settings and the end of the log. Numbers are shortened and secrets left out; you see all of it before it is saved.</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Voor wie je helpt: wat is gevonden, de instellingen en het einde van het logboek. Nummers worden ingekort en geheimen weggelaten; je ziet alles voordat het wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Show the &amp;report…</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Het &amp;rapport tonen…</translation>
    </message>
    <message>
        <source>Examining…</source>
        <extracomment>clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Bezig met onderzoeken…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py, clicktodial/gui/windows/settings_pages.py, clicktodial/model/checkup.py</extracomment>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>A notification never takes the focus, and closing it does nothing to the call. The window and the icon tell of calls in any case.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Een melding neemt nooit de focus over, en ze sluiten doet niets met het gesprek. Het venster en het pictogram melden oproepen in elk geval.</translation>
    </message>
    <message>
        <source>Tell of &amp;incoming calls</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>&amp;Inkomende oproepen melden</translation>
    </message>
    <message>
        <source>Who calls, from which company, which of your numbers, and when you last spoke.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Wie belt, van welk bedrijf, op welk nummer van jou, en wanneer jullie elkaar het laatst spraken.</translation>
    </message>
    <message>
        <source>Tell of &amp;missed calls</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>&amp;Gemiste oproepen melden</translation>
    </message>
    <message>
        <source>It stays until you have seen it; the list of past calls has it, too.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>De melding blijft tot je ze hebt gezien; de lijst van eerdere gesprekken heeft ze ook.</translation>
    </message>
    <message>
        <source>&amp;Show one now</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>&amp;Nu een tonen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Stilte</translation>
    </message>
    <message>
        <source>&amp;End it now</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Nu beëin&amp;digen</translation>
    </message>
    <message>
        <source>Do not disturb ends</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Niet storen eindigt</translation>
    </message>
    <message>
        <source>None while the &amp;desktop is quiet</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Geen zolang het &amp;bureaublad stil is</translation>
    </message>
    <message>
        <source>The desktop&apos;s own “do not disturb” counts here, too, where it can be asked.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>“Niet storen” van het bureaublad zelf telt hier ook mee, waar dat te achterhalen is.</translation>
    </message>
    <message>
        <source>None while &amp;presenting</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Geen tijdens een &amp;presentatie</translation>
    </message>
    <message>
        <source>While a window fills the screen, or the desktop says that something is presented: who calls you is nobody else&apos;s business.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Zolang een venster het scherm vult, of het bureaublad meldt dat er iets wordt gepresenteerd: wie je belt, gaat niemand anders aan.</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>Nu: {state}</translation>
    </message>
    <message>
        <source>“Do not disturb” in the menu keeps all of them back for a while.</source>
        <extracomment>clicktodial/gui/windows/settings_notifications.py</extracomment>
        <translation>“Niet storen” in het menu houdt ze allemaal een tijdje tegen.</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>&amp;Starten wanneer ik me aanmeld</translation>
    </message>
    <message>
        <source>Click-to-Dial then waits in the tray, without its window: calls are shown and the keys work from the first minute.</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Click-to-Dial wacht dan in het systeemvak, zonder venster: gesprekken worden getoond en de toetsen werken vanaf de eerste minuut.</translation>
    </message>
    <message>
        <source>Start &amp;this one instead</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>In plaats daarvan &amp;deze starten</translation>
    </message>
    <message>
        <source>What would start is no longer there: {program}</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Wat zou starten, is er niet meer: {program}</translation>
    </message>
    <message>
        <source>Another Click-to-Dial starts: {program}</source>
        <extracomment>clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Een andere Click-to-Dial start: {program}</translation>
    </message>
    <message>
        <source>Edit the chosen rule</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>De gekozen regel bewerken</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>De gekozen regel verwijderen</translation>
    </message>
    <message>
        <source>Move the chosen rule up</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>De gekozen regel omhoog</translation>
    </message>
    <message>
        <source>Move the chosen rule down</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>De gekozen regel omlaag</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Zoeken in de instellingen</translation>
    </message>
    <message>
        <source>Settings found</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Gevonden instellingen</translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <comment>{n} setting found</comment>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>
            <numerusform>{n} instelling gevonden</numerusform>
            <numerusform>{n} instellingen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>clicktodial/gui/windows/settings_search.py</extracomment>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Remove the chosen example</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Het gekozen voorbeeld verwijderen</translation>
    </message>
    <message>
        <source>Such as “Company”</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Zoals “Bedrijf”</translation>
    </message>
    <message>
        <source>Test of the source</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Test van de bron</translation>
    </message>
    <message>
        <source>New source: {kind}</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Nieuwe bron: {kind}</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Bewaard; laat leeg om het te behouden</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Wac&amp;htwoord</translation>
    </message>
    <message>
        <source>Only this address &amp;book (optional)</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Alleen dit adres&amp;boek (optioneel)</translation>
    </message>
    <message>
        <source>Where the people &amp;are, DN (optional)</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Waar de &amp;personen staan, DN (optioneel)</translation>
    </message>
    <message>
        <source>&amp;Filter (optional)</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Filter (optioneel)</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>S&amp;ynchroniseren</translation>
    </message>
    <message>
        <source>A DN or user@company; empty if none is needed</source>
        <extracomment>clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Een DN of gebruiker@bedrijf; leeg als er geen nodig is</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Sleutelbos</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Systeemvak</translation>
    </message>
    <message>
        <source>Global keys</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Algemene sneltoetsen</translation>
    </message>
    <message>
        <source>Phone links</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>Telefoonlinks</translation>
    </message>
    <message>
        <source>to know</source>
        <extracomment>clicktodial/model/checkup.py</extracomment>
        <translation>ter info</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Whole name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Middle name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Middelste naam</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Kind of the number beside</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Soort van het nummer ernaast</translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <extracomment>clicktodial/model/imports.py</extracomment>
        <translation>Favoriet (ja of nee)</translation>
    </message>
    <message>
        <source>A name or a company is needed</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Een naam of een bedrijf is nodig</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>De naam</translation>
    </message>
    <message>
        <source>The company</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Het bedrijf</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>De notitie</translation>
    </message>
    <message>
        <source>A contact has at most {most} numbers</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Een contact heeft hoogstens {most} nummers</translation>
    </message>
    <message>
        <source>The label “{label}…” is too long</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Het label “{label}…” is te lang</translation>
    </message>
    <message>
        <source>Contacts that are fetched from elsewhere cannot be merged here</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Contacten die van elders zijn opgehaald, kunnen hier niet worden samengevoegd</translation>
    </message>
    <message>
        <source>“{name}” is fetched from elsewhere and takes no numbers</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>“{name}” is van elders opgehaald en neemt geen nummers op</translation>
    </message>
    <message>
        <source>Your own contact has numbers that it has not; they would be lost.</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>Je eigen contact heeft nummers die het andere niet heeft; ze zouden verloren gaan.</translation>
    </message>
    <message>
        <source>{what} is too long</source>
        <extracomment>clicktodial/model/people.py</extracomment>
        <translation>{what} is te lang</translation>
    </message>
    <message>
        <source>AC Ascension Island; AD Andorra; AE United Arab Emirates; AF Afghanistan; AG Antigua and Barbuda; AI Anguilla; AL Albania; AM Armenia; AO Angola; AR Argentina; AS American Samoa; AT Austria; AU Australia; AW Aruba; AX Åland Islands; AZ Azerbaijan; BA Bosnia and Herzegovina; BB Barbados; BD Bangladesh; BE Belgium; BF Burkina Faso; BG Bulgaria; BH Bahrain; BI Burundi; BJ Benin; BL Saint Barthelemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Caribbean Netherlands; BR Brazil; BS Bahamas; BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada; CC Cocos Islands; CD Congo-Kinshasa; CF Central African Rep.; CG Congo-Brazzaville; CH Switzerland; CI Ivory Coast; CK Cook Islands; CL Chile; CM Cameroon; CN China; CO Colombia; CR Costa Rica; CU Cuba; CV Cape Verde; CW Curaçao; CX Christmas Island; CY Cyprus; CZ Czechia; DE Germany; DJ Djibouti; DK Denmark; DM Dominica; DO Dominican Republic; DZ Algeria; EC Ecuador; EE Estonia; EG Egypt; EH Western Sahara; ER Eritrea; ES Spain; ET Ethiopia; FI Finland; FJ Fiji; FK Falkland Islands; FM Micronesia; FO Faroe Islands; FR France; GA Gabon; GB United Kingdom; GD Grenada; GE Georgia; GF French Guiana; GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia; GN Guinea; GP Guadeloupe; GQ Equatorial Guinea; GR Greece; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HK Hong Kong; HN Honduras; HR Croatia; HT Haiti; HU Hungary; ID Indonesia; IE Ireland; IL Israel; IM Isle of Man; IN India; IO British Indian Ocean Territory; IQ Iraq; IR Iran; IS Iceland; IT Italy; JE Jersey; JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia; KI Kiribati; KM Comoros; KN Saint Kitts and Nevis; KP North Korea; KR South Korea; KW Kuwait; KY Cayman Islands; KZ Kazakhstan; LA Laos; LB Lebanon; LC Saint Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Lithuania; LU Luxembourg; LV Latvia; LY Libya; MA Morocco; MC Monaco; MD Moldova; ME Montenegro; MF Saint Martin; MG Madagascar; MH Marshall Islands; MK North Macedonia; ML Mali; MM Myanmar; MN Mongolia; MO Macau; MP Northern Mariana Islands; MQ Martinique; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius; MV Maldives; MW Malawi; MX Mexico; MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NF Norfolk Island; NG Nigeria; NI Nicaragua; NL Netherlands; NO Norway; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman; PA Panama; PE Peru; PF French Polynesia; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland; PM Saint Pierre and Miquelon; PR Puerto Rico; PS Palestine; PT Portugal; PW Palau; PY Paraguay; QA Qatar; RE Réunion; RO Romania; RS Serbia; RU Russia; RW Rwanda; SA Saudi Arabia; SB Solomon Islands; SC Seychelles; SD Sudan; SE Sweden; SG Singapore; SH Saint Helena; SI Slovenia; SJ Svalbard and Jan Mayen; SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SS South Sudan; ST Sao Tome and Principe; SV El Salvador; SX Sint Maarten; SY Syria; SZ Eswatini; TA Tristan da Cunha; TC Turks and Caicos Is; TD Chad; TG Togo; TH Thailand; TJ Tajikistan; TK Tokelau; TL East Timor; TM Turkmenistan; TN Tunisia; TO Tonga; TR Türkiye; TT Trinidad and Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Ukraine; UG Uganda; US United States; UY Uruguay; UZ Uzbekistan; VA Vatican City; VC Saint Vincent; VE Venezuela; VG British Virgin Islands; VI US Virgin Islands; VN Vietnam; VU Vanuatu; WF Wallis and Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte; ZA South Africa; ZM Zambia; ZW Zimbabwe</source>
        <extracomment>clicktodial/model/reading/regions.py</extracomment>
        <translation>AC Ascension; AD Andorra; AE Ver. Arabische Emiraten; AF Afghanistan; AG Antigua en Barbuda; AI Anguilla; AL Albanië; AM Armenië; AO Angola; AR Argentinië; AS Amerikaans-Samoa; AT Oostenrijk; AU Australië; AW Aruba; AX Åland; AZ Azerbeidzjan; BA Bosnië en Herzegovina; BB Barbados; BD Bangladesh; BE België; BF Burkina Faso; BG Bulgarije; BH Bahrein; BI Burundi; BJ Benin; BL Saint-Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Caribisch Nederland; BR Brazilië; BS Bahama’s; BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada; CC Cocoseilanden; CD Congo-Kinshasa; CF Centraal-Afrikaanse Rep.; CG Congo-Brazzaville; CH Zwitserland; CI Ivoorkust; CK Cookeilanden; CL Chili; CM Kameroen; CN China; CO Colombia; CR Costa Rica; CU Cuba; CV Kaapverdië; CW Curaçao; CX Christmaseiland; CY Cyprus; CZ Tsjechië; DE Duitsland; DJ Djibouti; DK Denemarken; DM Dominica; DO Dominicaanse Republiek; DZ Algerije; EC Ecuador; EE Estland; EG Egypte; EH Westelijke Sahara; ER Eritrea; ES Spanje; ET Ethiopië; FI Finland; FJ Fiji; FK Falklandeilanden; FM Micronesië; FO Faeröer; FR Frankrijk; GA Gabon; GB Verenigd Koninkrijk; GD Grenada; GE Georgië; GF Frans-Guyana; GG Guernsey; GH Ghana; GI Gibraltar; GL Groenland; GM Gambia; GN Guinee; GP Guadeloupe; GQ Equatoriaal-Guinea; GR Griekenland; GT Guatemala; GU Guam; GW Guinee-Bissau; GY Guyana; HK Hongkong; HN Honduras; HR Kroatië; HT Haïti; HU Hongarije; ID Indonesië; IE Ierland; IL Israël; IM Man; IN India; IO Brits Indische Oceaanterritorium; IQ Irak; IR Iran; IS IJsland; IT Italië; JE Jersey; JM Jamaica; JO Jordanië; JP Japan; KE Kenia; KG Kirgizië; KH Cambodja; KI Kiribati; KM Comoren; KN Saint Kitts en Nevis; KP Noord-Korea; KR Zuid-Korea; KW Koeweit; KY Kaaimaneilanden; KZ Kazachstan; LA Laos; LB Libanon; LC Saint Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Litouwen; LU Luxemburg; LV Letland; LY Libië; MA Marokko; MC Monaco; MD Moldavië; ME Montenegro; MF Saint-Martin; MG Madagaskar; MH Marshalleilanden; MK Noord-Macedonië; ML Mali; MM Myanmar; MN Mongolië; MO Macau; MP Noordelijke Marianen; MQ Martinique; MR Mauritanië; MS Montserrat; MT Malta; MU Mauritius; MV Maldiven; MW Malawi; MX Mexico; MY Maleisië; MZ Mozambique; NA Namibië; NC Nieuw-Caledonië; NE Niger; NF Norfolk; NG Nigeria; NI Nicaragua; NL Nederland; NO Noorwegen; NP Nepal; NR Nauru; NU Niue; NZ Nieuw-Zeeland; OM Oman; PA Panama; PE Peru; PF Frans-Polynesië; PG Papoea-Nieuw-Guinea; PH Filipijnen; PK Pakistan; PL Polen; PM Saint-Pierre en Miquelon; PR Puerto Rico; PS Palestina; PT Portugal; PW Palau; PY Paraguay; QA Qatar; RE Réunion; RO Roemenië; RS Servië; RU Rusland; RW Rwanda; SA Saoedi-Arabië; SB Salomonseilanden; SC Seychellen; SD Soedan; SE Zweden; SG Singapore; SH Sint-Helena; SI Slovenië; SJ Spitsbergen en Jan Mayen; SK Slowakije; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalië; SR Suriname; SS Zuid-Soedan; ST Sao Tomé en Principe; SV El Salvador; SX Sint-Maarten; SY Syrië; SZ Eswatini; TA Tristan da Cunha; TC Turks- en Caicoseilanden; TD Tsjaad; TG Togo; TH Thailand; TJ Tadzjikistan; TK Tokelau; TL Oost-Timor; TM Turkmenistan; TN Tunesië; TO Tonga; TR Turkije; TT Trinidad en Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Oekraïne; UG Oeganda; US Verenigde Staten; UY Uruguay; UZ Oezbekistan; VA Vaticaanstad; VC Saint Vincent; VE Venezuela; VG Britse Maagdeneilanden; VI Amerikaanse Maagdeneilanden; VN Vietnam; VU Vanuatu; WF Wallis en Futuna; WS Samoa; XK Kosovo; YE Jemen; YT Mayotte; ZA Zuid-Afrika; ZM Zambia; ZW Zimbabwe</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>“{name}” kan geen naam zijn</translation>
    </message>
    <message>
        <source>An address looks like https://contacts.example.com.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Een adres ziet eruit als https://contacts.example.com.</translation>
    </message>
    <message>
        <source>An address looks like ldaps://directory.example.com.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Een adres ziet eruit als ldaps://directory.example.com.</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>De gebruikersnaam ontbreekt</translation>
    </message>
    <message>
        <source>It is that of your address book.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Het is die van je adresboek.</translation>
    </message>
    <message>
        <source>“{text}” is too long, or no single line</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>“{text}” is te lang, of niet één regel</translation>
    </message>
    <message>
        <source>“{text}” is not an LDAP filter</source>
        <extracomment>clicktodial/model/sources.py, clicktodial/sources/ldap/people.py</extracomment>
        <translation>“{text}” is geen LDAP-filter</translation>
    </message>
    <message>
        <source>A filter looks like {example}.</source>
        <extracomment>clicktodial/model/sources.py, clicktodial/sources/ldap/people.py</extracomment>
        <translation>Een filter ziet eruit als {example}.</translation>
    </message>
    <message>
        <source>The LDAP filter is too long</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>De LDAP-filter is te lang</translation>
    </message>
    <message>
        <source>It cannot be synced every {n} minutes</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Om de {n} minuten synchroniseren kan niet</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>Kies van {least} tot {most} minuten.</translation>
    </message>
    <message>
        <source>“{text}” is no part of a contact</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>“{text}” is geen deel van een contact</translation>
    </message>
    <message>
        <source>“{text}” is not an LDAP attribute</source>
        <extracomment>clicktodial/model/sources.py</extracomment>
        <translation>“{text}” is geen LDAP-attribuut</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <extracomment>clicktodial/program.py</extracomment>
        <translation>De demo start niet vanzelf.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <extracomment>clicktodial/sources/carddav/client.py, clicktodial/sources/ldap/client.py</extracomment>
        <translation>Aangemeld als {user}.</translation>
    </message>
    <message>
        <source>It does not come to an end with what has changed.</source>
        <extracomment>clicktodial/sources/carddav/client.py</extracomment>
        <translation>Er komt geen einde aan wat is gewijzigd.</translation>
    </message>
    <message>
        <source>It sends each request on to another address, without end.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Elke aanvraag wordt naar een ander adres doorgestuurd, zonder einde.</translation>
    </message>
    <message>
        <source>It lists more than {n} contacts.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Er staan meer dan {n} contacten in.</translation>
    </message>
    <message>
        <source>There is no address book at this address.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Op dit adres is geen adresboek.</translation>
    </message>
    <message>
        <source>It sends more than any address book holds.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Er wordt meer verstuurd dan een adresboek bevat.</translation>
    </message>
    <message>
        <source>It refers to {other}, which it is not asked for. Nothing was sent.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Er wordt verwezen naar {other}, waar niet naar is gevraagd. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>It gives addresses that are none.</source>
        <extracomment>clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Er worden adressen gegeven die er geen zijn.</translation>
    </message>
    <message>
        <source>It does not say who is signed in.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Er wordt niet gemeld wie is aangemeld.</translation>
    </message>
    <message>
        <source>There is no address book “{name}”.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Er is geen adresboek “{name}”.</translation>
    </message>
    <message>
        <source>No address book was found.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Er is geen adresboek gevonden.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Er zijn {names}.</translation>
    </message>
    <message>
        <source>Check the source&apos;s address and user.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Controleer het adres en de gebruiker van de bron.</translation>
    </message>
    <message>
        <source>It has more address books than anybody needs.</source>
        <extracomment>clicktodial/sources/carddav/discovery.py</extracomment>
        <translation>Er zijn meer adresboeken dan iemand nodig heeft.</translation>
    </message>
    <message>
        <source>Its answer declares entities, which no address book needs.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Het antwoord declareert entiteiten, wat geen adresboek nodig heeft.</translation>
    </message>
    <message>
        <source>Its answer is not about address books.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Het antwoord gaat niet over adresboeken.</translation>
    </message>
    <message>
        <source>Its answer is nested too deeply, or too long.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Het antwoord is te diep genest, of te lang.</translation>
    </message>
    <message>
        <source>One contact in it is longer than any.</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Eén contact erin is langer dan elk ander.</translation>
    </message>
    <message>
        <source>Its answer is no proper XML ({why}).</source>
        <extracomment>clicktodial/sources/carddav/multistatus.py</extracomment>
        <translation>Het antwoord is geen geldige XML ({why}).</translation>
    </message>
    <message>
        <source>Signed in as nobody, which this directory allows.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>Anoniem aangemeld, wat deze adreslijst toestaat.</translation>
    </message>
    <message>
        <source>Plain LDAP to this computer; nothing leaves it.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>Gewone LDAP naar deze computer; niets verlaat hem.</translation>
    </message>
    <message>
        <source>It does not show where its people are.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>De server toont niet waar de personen staan.</translation>
    </message>
    <message>
        <source>The whole directory.</source>
        <extracomment>clicktodial/sources/ldap/client.py</extracomment>
        <translation>De hele adreslijst.</translation>
    </message>
    <message>
        <source>Check where the people are in the directory.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Controleer waar de personen in de adreslijst staan.</translation>
    </message>
    <message>
        <source>It offers no protected connection (StartTLS).</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>De server biedt geen beveiligde verbinding (StartTLS).</translation>
    </message>
    <message>
        <source>Nothing was sent. Use ldaps:// if the server has it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Er is niets verstuurd. Gebruik ldaps:// als de server dat heeft.</translation>
    </message>
    <message>
        <source>There is no password for it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Er is geen wachtwoord voor.</translation>
    </message>
    <message>
        <source>It does not answer the sign-in.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>De server antwoordt niet op de aanmelding.</translation>
    </message>
    <message>
        <source>It has more than {n} contacts.</source>
        <extracomment>clicktodial/sources/ldap/connection.py, clicktodial/sources/syncing.py</extracomment>
        <translation>Er zijn meer dan {n} contacten.</translation>
    </message>
    <message>
        <source>There is no such place in it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Die plaats bestaat er niet.</translation>
    </message>
    <message>
        <source>It does not give all people at once, and no pages of them either.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>De server geeft niet alle personen tegelijk, en ook niet per pagina.</translation>
    </message>
    <message>
        <source>Ask its administrator for a higher limit, or use a filter.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Vraag de beheerder ervan om een hogere limiet, of gebruik een filter.</translation>
    </message>
    <message>
        <source>It does not speak LDAP.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>De server spreekt geen LDAP.</translation>
    </message>
    <message>
        <source>It sends more than any directory holds.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>De server verstuurt meer dan een adreslijst bevat.</translation>
    </message>
    <message>
        <source>It does not speak LDAP as it should.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>De server spreekt LDAP niet zoals het hoort.</translation>
    </message>
    <message>
        <source>It sends empty pages without end.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>De server verstuurt eindeloos lege pagina’s.</translation>
    </message>
    <message>
        <source>This sign-in may not read it.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>Deze aanmelding mag het niet lezen.</translation>
    </message>
    <message>
        <source>It answers something else than was asked.</source>
        <extracomment>clicktodial/sources/ldap/connection.py</extracomment>
        <translation>De server antwoordt iets anders dan is gevraagd.</translation>
    </message>
    <message>
        <source>“{name}” is fetched from elsewhere</source>
        <extracomment>clicktodial/storage/contact_edits.py</extracomment>
        <translation>“{name}” is van elders opgehaald</translation>
    </message>
    <message>
        <source>It is changed and deleted where it comes from. A star and a note can be added here.</source>
        <extracomment>clicktodial/storage/contact_edits.py</extracomment>
        <translation>Het wordt gewijzigd en verwijderd waar het vandaan komt. Een ster en een notitie kunnen hier worden toegevoegd.</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <extracomment>clicktodial/storage/contact_edits.py</extracomment>
        <translation>Dit contact is er niet meer</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <extracomment>clicktodial/storage/contact_files.py, clicktodial/storage/diagnostics.py, clicktodial/storage/history_table.py</extracomment>
        <translation>{path} kan niet worden geschreven</translation>
    </message>
    <message>
        <source>An earlier file of that name was left as it was.</source>
        <extracomment>clicktodial/storage/contact_files.py, clicktodial/storage/history_table.py</extracomment>
        <translation>Een eerder bestand met die naam is gebleven zoals het was.</translation>
    </message>
    <message>
        <source>There is no secret on standard input</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Er staat geen geheim op standaardinvoer</translation>
    </message>
    <message>
        <source>This cannot be a secret</source>
        <extracomment>clicktodial/cli/credentials.py, clicktodial/gui/models/account_form.py</extracomment>
        <translation>Dit kan geen geheim zijn</translation>
    </message>
    <message>
        <source>It is too long, or holds characters that no token, App secret or cookie has.</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Het is te lang, of bevat tekens die geen token, App-geheim of cookie heeft.</translation>
    </message>
    <message>
        <source>More, or an empty line (not shown): </source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Meer, of een lege regel (wordt niet getoond): </translation>
    </message>
    <message>
        <source>Write it there, for example from a password manager.</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Schrijf het daarheen, bijvoorbeeld vanuit een wachtwoordbeheerder.</translation>
    </message>
    <message>
        <source>Write it there as one line, for example from a password manager.</source>
        <extracomment>clicktodial/cli/credentials.py</extracomment>
        <translation>Schrijf het daarheen als één regel, bijvoorbeeld vanuit een wachtwoordbeheerder.</translation>
    </message>
    <message>
        <source>as typed</source>
        <extracomment>clicktodial/cli/dial_plans.py</extracomment>
        <translation>zoals getypt</translation>
    </message>
    <message>
        <source>{line} Call id: {call}</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{line} Gespreks-id: {call}</translation>
    </message>
    <message>
        <source>Calling {first} back, then {number}.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{first} wordt teruggebeld, daarna {number}.</translation>
    </message>
    <message>
        <source>Calling {number} into the conference {room}.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{number} wordt in de conferentie {room} gebeld.</translation>
    </message>
    <message>
        <source>Calling {number}: your own phone rings first.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{number} wordt gebeld: eerst gaat je eigen telefoon over.</translation>
    </message>
    <message>
        <source>Calling {number}: {first} ring first.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{number} wordt gebeld: {first} gaan het eerst over.</translation>
    </message>
    <message>
        <source>Calling {number}: {first} rings first.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>{number} wordt gebeld: {first} gaat het eerst over.</translation>
    </message>
    <message>
        <source>The phone system took the call but named no id, and its list does not show it yet. Look at your phone.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>De telefooncentrale heeft de oproep aanvaard maar noemde geen id, en haar lijst toont hem nog niet. Kijk op je telefoon.</translation>
    </message>
    <message>
        <source>Pick up your phone to call {number}.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Neem je telefoon op om {number} te bellen.</translation>
    </message>
    <message>
        <source>PIN of the conference (not shown): </source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Pincode van de conferentie (wordt niet getoond): </translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>clicktodial/cli/dialling.py, clicktodial/gui/models/presence.py</extracomment>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Interrupted: a call to {number} may have been placed. Look at your phone before you dial again.</source>
        <extracomment>clicktodial/cli/dialling.py</extracomment>
        <translation>Onderbroken: er is mogelijk naar {number} gebeld. Kijk op je telefoon voordat je opnieuw belt.</translation>
    </message>
    <message>
        <source>Added: {type} {url}</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Toegevoegd: {type} {url}</translation>
    </message>
    <message>
        <source>Removed: {type} {url}</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Verwijderd: {type} {url}</translation>
    </message>
    <message>
        <source>{words} (id {id})</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>{words} (id {id})</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>uit</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>clicktodial/cli/event_commands.py, clicktodial/cli/history.py, clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/widgets/person_card.py, clicktodial/model/imports.py</extracomment>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Event id</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Id van de gebeurtenis</translation>
    </message>
    <message>
        <source>{extension} has no such event.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>{extension} heeft zo’n gebeurtenis niet.</translation>
    </message>
    <message>
        <source>Changed: {id}</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Gewijzigd: {id}</translation>
    </message>
    <message>
        <source>Whose events?</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Wiens gebeurtenissen?</translation>
    </message>
    <message>
        <source>The account “{name}” names no extension.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>De account “{name}” vermeldt geen toestel.</translation>
    </message>
    <message>
        <source>Name one with --extension.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Geef er een op met --extension.</translation>
    </message>
    <message>
        <source>Several events have the id “{id}”</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Meerdere gebeurtenissen hebben de id “{id}”</translation>
    </message>
    <message>
        <source>Say which is meant with --type.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Geef met --type aan welke je bedoelt.</translation>
    </message>
    <message>
        <source>There is no event “{id}”</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Er is geen gebeurtenis “{id}”</translation>
    </message>
    <message>
        <source>“clicktodial events list” shows the events of an extension.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>“clicktodial events list” toont de gebeurtenissen van een toestel.</translation>
    </message>
    <message>
        <source>It may have been done all the same: “clicktodial events list” shows it.</source>
        <extracomment>clicktodial/cli/event_commands.py</extracomment>
        <translation>Het is misschien toch gebeurd: “clicktodial events list” toont het.</translation>
    </message>
    <message>
        <source>show the events of an extension</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>de gebeurtenissen van een toestel tonen</translation>
    </message>
    <message>
        <source>only events of this type</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>alleen gebeurtenissen van dit type</translation>
    </message>
    <message>
        <source>only events such as url^=https or &apos;note*=crm&apos;; the fields are id, type, method, url, note, status and modified, their values as the phone system writes them (status=1), the signs = =a,b &gt; &lt; ^= (begins with) and *= (contains)</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>alleen gebeurtenissen zoals url^=https of &apos;note*=crm&apos;; de velden zijn id, type, method, url, note, status en modified, hun waarden zoals de telefooncentrale ze schrijft (status=1), de tekens = =a,b &gt; &lt; ^= (begint met) en *= (bevat)</translation>
    </message>
    <message>
        <source>by address</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>volgens adres</translation>
    </message>
    <message>
        <source>add an event</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>een gebeurtenis toevoegen</translation>
    </message>
    <message>
        <source>what happens at the extension</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>wat er op het toestel gebeurt</translation>
    </message>
    <message>
        <source>change an event</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>een gebeurtenis wijzigen</translation>
    </message>
    <message>
        <source>its type, when several events have this id</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>het type ervan, als meerdere gebeurtenissen deze id hebben</translation>
    </message>
    <message>
        <source>delete an event</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>een gebeurtenis verwijderen</translation>
    </message>
    <message>
        <source>the account; the default one if left out</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>de account; de standaardaccount indien weggelaten</translation>
    </message>
    <message>
        <source>the addresses that the phone system calls when something happens</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>de adressen die de telefooncentrale aanroept wanneer er iets gebeurt</translation>
    </message>
    <message>
        <source>The addresses (URLs) that the phone system calls at each phone call.</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>De adressen (URL’s) die de telefooncentrale bij elk telefoongesprek aanroept.</translation>
    </message>
    <message>
        <source>as “clicktodial events list” shows it</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>zoals “clicktodial events list” het toont</translation>
    </message>
    <message>
        <source>whose events; the account&apos;s first extension if left out</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>wiens gebeurtenissen; het eerste toestel van de account indien weggelaten</translation>
    </message>
    <message>
        <source>the address that is called</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>het adres dat wordt aangeroepen</translation>
    </message>
    <message>
        <source>a note for people</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>een notitie voor mensen</translation>
    </message>
    <message>
        <source>switched on</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>ingeschakeld</translation>
    </message>
    <message>
        <source>switched off</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>how the address is called; GET if left out</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>hoe het adres wordt aangeroepen; GET indien weggelaten</translation>
    </message>
    <message>
        <source>how to call it</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>hoe het wordt aangeroepen</translation>
    </message>
    <message>
        <source>say what to change: --method, --url, --note, --enabled or --disabled</source>
        <extracomment>clicktodial/cli/events.py</extracomment>
        <translation>geef aan wat te wijzigen: --method, --url, --note, --enabled of --disabled</translation>
    </message>
    <message>
        <source>show which numbers are in a text and how they would be dialled</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>tonen welke nummers in een tekst staan en hoe ze zouden worden gekozen</translation>
    </message>
    <message>
        <source>Key in {extension} once the call is answered.</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>Toets {extension} in zodra er is opgenomen.</translation>
    </message>
    <message>
        <source>whose dial plan applies; the default account&apos;s if left out</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>wiens kiesplan geldt; dat van de standaardaccount indien weggelaten</translation>
    </message>
    <message>
        <source>a number, a link or any text; - reads standard input</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>een nummer, een link of om het even welke tekst; - leest standaardinvoer</translation>
    </message>
    <message>
        <source>in place of the plan&apos;s, such as BE</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>in plaats van dat van het kiesplan, zoals BE</translation>
    </message>
    <message>
        <source>read the letters of a vanity number as the digits of their keys</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>de letters van een letternummer lezen als de cijfers van hun toetsen</translation>
    </message>
    <message>
        <source>There is nothing to dial in this text.</source>
        <extracomment>clicktodial/cli/explain.py</extracomment>
        <translation>Er is niets te kiezen in deze tekst.</translation>
    </message>
    <message>
        <source>“{text}” is not a filter</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>“{text}” is geen filter</translation>
    </message>
    <message>
        <source>It looks like published&gt;2026-01-31T09:00, id=c1,c2, id^=c3 or published.</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Het ziet eruit als published&gt;2026-01-31T09:00, id=c1,c2, id^=c3 of published.</translation>
    </message>
    <message>
        <source>There is no field “{field}” to filter by</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Er is geen veld “{field}” om op te filteren</translation>
    </message>
    <message>
        <source>The fields are {fields}.</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>De velden zijn {fields}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>“{text}” is geen tijd</translation>
    </message>
    <message>
        <source>A time looks like 2026-01-31T09:00 or 2026-01-31T09:00:00+01:00.</source>
        <extracomment>clicktodial/cli/filters.py</extracomment>
        <translation>Een tijd ziet eruit als 2026-01-31T09:00 of 2026-01-31T09:00:00+01:00.</translation>
    </message>
    <message>
        <source>Click-to-Dial no longer opens these links.</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Click-to-Dial opent deze links niet meer.</translation>
    </message>
    <message>
        <source>open the phone links of web pages and mails</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>de telefoonlinks van webpagina’s en e-mails openen</translation>
    </message>
    <message>
        <source>show which program opens phone links</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>tonen welk programma telefoonlinks opent</translation>
    </message>
    <message>
        <source>open phone links from now on</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>vanaf nu telefoonlinks openen</translation>
    </message>
    <message>
        <source>leave phone links to whoever opened them before</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>telefoonlinks overlaten aan wie ze eerder opende</translation>
    </message>
    <message>
        <source>tel, callto or sip; all of them if left out</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>tel, callto of sip; alle indien weggelaten</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Van ons</translation>
    </message>
    <message>
        <source>Opened by</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Geopend door</translation>
    </message>
    <message>
        <source>A click on such a link now shows its number in Click-to-Dial, where it waits for Enter. Browsers may ask once whether they may open it. To undo this: “clicktodial links unregister”.</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Een klik op zo’n link toont zijn nummer nu in Click-to-Dial, waar het op Enter wacht. Browsers vragen misschien één keer of ze hem mogen openen. Om dit ongedaan te maken: “clicktodial links unregister”.</translation>
    </message>
    <message>
        <source>Only you can decide this on your system: its settings have been opened. Choose Click-to-Dial there for each kind of link.</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>Op jouw systeem kun alleen jij dit beslissen: de instellingen ervan zijn geopend. Kies daar Click-to-Dial voor elk soort link.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>clicktodial/cli/links.py</extracomment>
        <translation>nee</translation>
    </message>
    <message>
        <source>“clicktodial links register” has them opened by Click-to-Dial.</source>
        <extracomment>clicktodial/cli/links.py, clicktodial/desktop/checkup.py</extracomment>
        <translation>“clicktodial links register” laat ze door Click-to-Dial openen.</translation>
    </message>
    <message>
        <source>show which phones are there, ring or are busy</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>tonen welke telefoons er zijn, overgaan of in gesprek zijn</translation>
    </message>
    <message>
        <source>an extension; all phones of one&apos;s own if left out</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>een toestel; alle eigen telefoons indien weggelaten</translation>
    </message>
    <message>
        <source>the account that asks; the default one if left out</source>
        <extracomment>clicktodial/cli/presence.py, clicktodial/cli/records.py</extracomment>
        <translation>de account die vraagt; de standaardaccount indien weggelaten</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Rings</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>clicktodial/cli/presence.py, clicktodial/cli/records.py</extracomment>
        <translation>In gesprek</translation>
    </message>
    <message>
        <source>Away</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>The phone system knows no such phone.</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>De telefooncentrale kent zo’n telefoon niet.</translation>
    </message>
    <message>
        <source>Phones</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>Telefoons</translation>
    </message>
    <message>
        <source>registered</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>geregistreerd</translation>
    </message>
    <message>
        <source>needs no registration</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>heeft geen registratie nodig</translation>
    </message>
    <message>
        <source>not registered</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>niet geregistreerd</translation>
    </message>
    <message>
        <source>registration expired</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>registratie verlopen</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>clicktodial/cli/presence.py</extracomment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>show the phone system&apos;s records of past calls</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>de registraties van eerdere gesprekken in de telefooncentrale tonen</translation>
    </message>
    <message>
        <source>a date, or a date and time such as 2026-01-31T09:00</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>een datum, of een datum en tijd zoals 2026-01-31T09:00</translation>
    </message>
    <message>
        <source>answered since then: {when}; this month if left out</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>sindsdien beantwoord: {when}; deze maand indien weggelaten</translation>
    </message>
    <message>
        <source>answered until then: {when}; a date counts to its end</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>tot dan beantwoord: {when}; een datum telt tot het einde ervan</translation>
    </message>
    <message>
        <source>only calls that ended so</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>alleen gesprekken die zo eindigden</translation>
    </message>
    <message>
        <source>by time</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>volgens tijd</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>clicktodial/cli/records.py, clicktodial/gui/models/history_filter.py</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Duur</translation>
    </message>
    <message>
        <source>only calls from this number</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>alleen gesprekken van dit nummer</translation>
    </message>
    <message>
        <source>only calls to this number</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>alleen gesprekken naar dit nummer</translation>
    </message>
    <message>
        <source>only calls of this direction</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>alleen gesprekken in deze richting</translation>
    </message>
    <message>
        <source>so many at most; {usual} if left out</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>hoogstens zoveel; {usual} indien weggelaten</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <extracomment>clicktodial/cli/records.py</extracomment>
        <translation>Zo’n registratie is er niet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not shown</source>
        <comment>{n} more is not shown</comment>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>
            <numerusform>nog {n} wordt niet getoond</numerusform>
            <numerusform>nog {n} worden niet getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>The time ends before it begins</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>De tijd eindigt voordat hij begint</translation>
    </message>
    <message>
        <source>Exchange --from and --to.</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>Verwissel --from en --to.</translation>
    </message>
    <message>
        <source>{more}: choose a shorter time, or a greater --most.</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/cli/records.py</extracomment>
        <translation>{more}: kies een kortere tijd, of een hogere --most.</translation>
    </message>
    <message>
        <source>how often someone calls unasked</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>hoe vaak iemand ongevraagd belt</translation>
    </message>
    <message>
        <source>something that goes wrong, e.g. 429=5:3@POST or drop-answer:1; may be repeated</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>iets dat misgaat, bv. 429=5:3@POST of drop-answer:1; mag worden herhaald</translation>
    </message>
    <message>
        <source>an oddity of real systems, e.g. entry-missing; may be repeated</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>een eigenaardigheid van echte systemen, bv. entry-missing; mag worden herhaald</translation>
    </message>
    <message>
        <source>an address of this computer that is told of calls</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>een adres van deze computer waaraan gesprekken worden gemeld</translation>
    </message>
    <message>
        <source>how many requests in how many seconds; 30;w=60 by default</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>hoeveel aanvragen in hoeveel seconden; standaard 30;w=60</translation>
    </message>
    <message>
        <source>events that get lost: the next so many, or those of a state; may be repeated</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>gebeurtenissen die verloren gaan: de volgende zoveel, of die van een status; mag worden herhaald</translation>
    </message>
    <message>
        <source>Phone system at {url} · App id {app_id} · secret {secret} · token {token} · extension {extension}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Telefooncentrale op {url} · App id {app_id} · geheim {secret} · token {token} · toestel {extension}</translation>
    </message>
    <message>
        <source>Call Control at {url} · tenant {tenant} · extension {extension} · token {token} · client id {client_id} · secret {secret}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Call Control op {url} · tenant {tenant} · toestel {extension} · token {token} · client-id {client_id} · geheim {secret}</translation>
    </message>
    <message>
        <source>Cookies {cookies}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Cookies {cookies}</translation>
    </message>
    <message>
        <source>Certificate authority {file}</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Certificeringsinstantie {file}</translation>
    </message>
    <message>
        <source>how long something takes: setup, dial, busy, decline, patience, voicemail</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>hoelang iets duurt: setup, dial, busy, decline, patience, voicemail</translation>
    </message>
    <message>
        <source>run the built-in phone system on this computer</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>de ingebouwde telefooncentrale op deze computer uitvoeren</translation>
    </message>
    <message>
        <source>Runs a phone system to try, to train and to test with, until Ctrl+C.</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Voert een telefooncentrale uit om mee te proberen, te oefenen en te testen, tot Ctrl+C.</translation>
    </message>
    <message>
        <source>port; a free one by default</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>poort; standaard een vrije</translation>
    </message>
    <message>
        <source>a loopback address</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>een loopback-adres</translation>
    </message>
    <message>
        <source>another number, another world</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>een ander getal, een andere wereld</translation>
    </message>
    <message>
        <source>nobody calls unasked</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>niemand belt ongevraagd</translation>
    </message>
    <message>
        <source>when one&apos;s own phone picks up</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>wanneer de eigen telefoon opneemt</translation>
    </message>
    <message>
        <source>v5-doc, v3-doc or field</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>v5-doc, v3-doc of field</translation>
    </message>
    <message>
        <source>status of empty lists</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>status van lege lijsten</translation>
    </message>
    <message>
        <source>HTTPS, with a certificate authority of its own</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>HTTPS, met een eigen certificeringsinstantie</translation>
    </message>
    <message>
        <source>time moves by /control/advance only</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>de tijd gaat alleen vooruit met /control/advance</translation>
    </message>
    <message>
        <source>calls already going on</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>gesprekken die al gaande zijn</translation>
    </message>
    <message>
        <source>say where it runs as one JSON document</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>als één JSON-document melden waar het draait</translation>
    </message>
    <message>
        <source>Call Control</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>Call Control</translation>
    </message>
    <message>
        <source>is told who has activated it</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>krijgt te horen wie het heeft geactiveerd</translation>
    </message>
    <message>
        <source>is told who has left</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>krijgt te horen wie is vertrokken</translation>
    </message>
    <message>
        <source>take the broken forms of the vendor&apos;s samples</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>de gebrekkige vormen uit de voorbeelden van de leverancier aanvaarden</translation>
    </message>
    <message>
        <source>status of success, e.g. 204</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>status bij succes, bv. 204</translation>
    </message>
    <message>
        <source>how late events come</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>hoe laat gebeurtenissen aankomen</translation>
    </message>
    <message>
        <source>The phone system cannot be started</source>
        <extracomment>clicktodial/cli/sim.py</extracomment>
        <translation>De telefooncentrale kan niet worden gestart</translation>
    </message>
    <message>
        <source>The demo&apos;s bridge did not start:</source>
        <extracomment>clicktodial/demo.py</extracomment>
        <translation>De bridge van de demo is niet gestart:</translation>
    </message>
    <message>
        <source>This desktop gives programs no global keys. In its own keyboard settings you can bind a key to the command “clicktodial dial-selection”.</source>
        <extracomment>clicktodial/desktop/hotkey/__init__.py</extracomment>
        <translation>Dit bureaublad geeft programma’s geen algemene sneltoetsen. In de toetsenbordinstellingen ervan kun je een toets koppelen aan de opdracht “clicktodial dial-selection”.</translation>
    </message>
    <message>
        <source>macOS refuses global keys (error {n}).</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py</extracomment>
        <translation>macOS weigert algemene sneltoetsen (fout {n}).</translation>
    </message>
    <message>
        <source>macOS refuses these keys (error {n}).</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py</extracomment>
        <translation>macOS weigert deze toetsen (fout {n}).</translation>
    </message>
    <message>
        <source>A Mac&apos;s keyboard has no such key.</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py</extracomment>
        <translation>Het toetsenbord van een Mac heeft zo’n toets niet.</translation>
    </message>
    <message>
        <source>Another program has these keys.</source>
        <extracomment>clicktodial/desktop/hotkey/macos.py, clicktodial/desktop/hotkey/windows.py, clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Een ander programma heeft deze toetsen.</translation>
    </message>
    <message>
        <source>You can bind the command “clicktodial dial-selection” to a key in your desktop&apos;s own keyboard settings.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Je kunt de opdracht “clicktodial dial-selection” aan een toets koppelen in de toetsenbordinstellingen van je bureaublad.</translation>
    </message>
    <message>
        <source>You, or your desktop, said no to this key.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Jij, of je bureaublad, hebt deze toets geweigerd.</translation>
    </message>
    <message>
        <source>Your desktop did not give this key.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Je bureaublad heeft deze toets niet gegeven.</translation>
    </message>
    <message>
        <source>The desktop&apos;s service for global keys does not answer.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>De dienst van het bureaublad voor algemene sneltoetsen antwoordt niet.</translation>
    </message>
    <message>
        <source>Your desktop did not answer when it was asked for this key.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Je bureaublad antwoordde niet toen om deze toets werd gevraagd.</translation>
    </message>
    <message>
        <source>Your desktop refused: {words}</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Je bureaublad weigerde: {words}</translation>
    </message>
    <message>
        <source>No key is set for this, another program may have it. Choose one in your desktop&apos;s keyboard settings.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Hiervoor is geen toets ingesteld, misschien heeft een ander programma hem. Kies er een in de toetsenbordinstellingen van je bureaublad.</translation>
    </message>
    <message>
        <source>Your desktop is asking you about this key. Please answer there.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Je bureaublad vraagt je naar deze toets. Antwoord daar.</translation>
    </message>
    <message>
        <source>The desktop&apos;s session bus has ended.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>De sessiebus van het bureaublad is beëindigd.</translation>
    </message>
    <message>
        <source>There is no session bus to ask the desktop for global keys.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Er is geen sessiebus om het bureaublad om algemene sneltoetsen te vragen.</translation>
    </message>
    <message>
        <source>This desktop does not give global keys to programs.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Dit bureaublad geeft programma’s geen algemene sneltoetsen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s service for global keys has ended.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>De dienst van het bureaublad voor algemene sneltoetsen is beëindigd.</translation>
    </message>
    <message>
        <source>Your desktop took the global keys back.</source>
        <extracomment>clicktodial/desktop/hotkey/wayland.py</extracomment>
        <translation>Je bureaublad heeft de algemene sneltoetsen teruggenomen.</translation>
    </message>
    <message>
        <source>Windows refuses these keys (error {n}).</source>
        <extracomment>clicktodial/desktop/hotkey/windows.py</extracomment>
        <translation>Windows weigert deze toetsen (fout {n}).</translation>
    </message>
    <message>
        <source>The connection to the X server is lost.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>De verbinding met de X-server is verbroken.</translation>
    </message>
    <message>
        <source>There is no X server at {display}.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Er is geen X-server op {display}.</translation>
    </message>
    <message>
        <source>The keyboard, as it is set now, has no such key.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Het toetsenbord, zoals het nu is ingesteld, heeft zo’n toets niet.</translation>
    </message>
    <message>
        <source>Click-to-Dial uses these keys for something else.</source>
        <extracomment>clicktodial/desktop/hotkey/x11.py</extracomment>
        <translation>Click-to-Dial gebruikt deze toetsen voor iets anders.</translation>
    </message>
    <message>
        <source>Click-to-Dial is already running, but it does not answer. Quit it, then try again.</source>
        <extracomment>clicktodial/desktop/instance/base.py</extracomment>
        <translation>Click-to-Dial draait al, maar antwoordt niet. Sluit het af en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The link is too long</source>
        <extracomment>clicktodial/desktop/instance/base.py</extracomment>
        <translation>De link is te lang</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <extracomment>clicktodial/desktop/instance/base.py</extracomment>
        <translation>Er is niets geopend.</translation>
    </message>
    <message>
        <source>{path} cannot be used</source>
        <extracomment>clicktodial/desktop/instance/posix.py, clicktodial/desktop/instance/posix_folder.py, clicktodial/desktop/instance/windows.py, clicktodial/storage/settings.py</extracomment>
        <translation>{path} kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>The system says: {words}.</source>
        <extracomment>clicktodial/desktop/autostart/refusal.py, clicktodial/desktop/instance/posix.py, clicktodial/desktop/instance/posix_folder.py, clicktodial/desktop/instance/windows.py, clicktodial/desktop/links/linux.py, clicktodial/desktop/links/macos.py, clicktodial/desktop/links/windows.py, clicktodial/storage/settings.py</extracomment>
        <translation>Het systeem meldt: {words}.</translation>
    </message>
    <message>
        <source>Remove it, or set CLICKTODIAL_HOME to a folder of your own.</source>
        <extracomment>clicktodial/desktop/instance/posix_folder.py</extracomment>
        <translation>Verwijder het, of stel CLICKTODIAL_HOME in op een eigen map.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <extracomment>clicktodial/desktop/instance/posix_folder.py</extracomment>
        <translation>Het is van een andere gebruiker.</translation>
    </message>
    <message>
        <source>Other users can change the folder it lies in.</source>
        <extracomment>clicktodial/desktop/instance/posix_folder.py</extracomment>
        <translation>Andere gebruikers kunnen de map wijzigen waarin het staat.</translation>
    </message>
    <message>
        <source>no program</source>
        <extracomment>clicktodial/desktop/links/linux.py</extracomment>
        <translation>geen programma</translation>
    </message>
    <message>
        <source>“{scheme}:” is still opened by {program}.</source>
        <extracomment>clicktodial/desktop/links/linux.py</extracomment>
        <translation>“{scheme}:” wordt nog steeds door {program} geopend.</translation>
    </message>
    <message>
        <source>The choice of programs for links cannot be changed</source>
        <extracomment>clicktodial/desktop/links/linux.py, clicktodial/desktop/links/macos.py, clicktodial/desktop/links/windows.py</extracomment>
        <translation>De keuze van programma’s voor links kan niet worden gewijzigd</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <extracomment>clicktodial/desktop/links/linux_entry.py</extracomment>
        <translation>Telefoongesprekken</translation>
    </message>
    <message>
        <source>Dial, see, hold, transfer and hang up the calls of your phone</source>
        <extracomment>clicktodial/desktop/links/linux_entry.py, clicktodial/desktop/links/windows.py</extracomment>
        <translation>De gesprekken van je telefoon kiezen, zien, in de wacht zetten, doorverbinden en ophangen</translation>
    </message>
    <message>
        <source>{path} is in the way</source>
        <extracomment>clicktodial/desktop/autostart/linux.py, clicktodial/desktop/links/linux_own_entry.py</extracomment>
        <translation>{path} staat in de weg</translation>
    </message>
    <message>
        <source>It was not made by Click-to-Dial and starts another program.</source>
        <extracomment>clicktodial/desktop/links/linux_own_entry.py</extracomment>
        <translation>Het is niet door Click-to-Dial gemaakt en start een ander programma.</translation>
    </message>
    <message>
        <source>Rename or remove it, then try again.</source>
        <extracomment>clicktodial/desktop/autostart/linux.py, clicktodial/desktop/links/linux_own_entry.py</extracomment>
        <translation>Hernoem of verwijder het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>macOS gives links only to applications: install Click-to-Dial.app and start it from there.</source>
        <extracomment>clicktodial/desktop/links/macos.py</extracomment>
        <translation>macOS geeft links alleen aan toepassingen: installeer Click-to-Dial.app en start het van daaruit.</translation>
    </message>
    <message>
        <source>CLICKTODIAL_HOME is set: macOS would start the program without it, and so with other settings.</source>
        <extracomment>clicktodial/desktop/links/macos.py</extracomment>
        <translation>CLICKTODIAL_HOME is ingesteld: macOS zou het programma zonder starten, en dus met andere instellingen.</translation>
    </message>
    <message>
        <source>Nobody is known who opened “{scheme}:” before. Choose another application in the settings of FaceTime.</source>
        <extracomment>clicktodial/desktop/links/macos.py</extracomment>
        <translation>Het is niet bekend wie “{scheme}:” eerder opende. Kies een andere toepassing in de instellingen van FaceTime.</translation>
    </message>
    <message>
        <source>CLICKTODIAL_HOME is set: Windows would start the program without it, and so with other settings.</source>
        <extracomment>clicktodial/desktop/autostart/windows.py, clicktodial/desktop/links/windows.py</extracomment>
        <translation>CLICKTODIAL_HOME is ingesteld: Windows zou het programma zonder starten, en dus met andere instellingen.</translation>
    </message>
    <message>
        <source>Phone link ({scheme}:)</source>
        <extracomment>clicktodial/desktop/links/windows.py</extracomment>
        <translation>Telefoonlink ({scheme}:)</translation>
    </message>
    <message>
        <source>No keyring service is running in this session.</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>In deze sessie draait geen sleutelbosdienst.</translation>
    </message>
    <message>
        <source>It is locked, and it was not unlocked.</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Hij is vergrendeld en werd niet ontgrendeld.</translation>
    </message>
    <message>
        <source>It could not be opened, or its opening was cancelled.</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Hij kon niet worden geopend, of het openen werd geannuleerd.</translation>
    </message>
    <message>
        <source>It refused ({kind}).</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Hij weigerde ({kind}).</translation>
    </message>
    <message>
        <source>It failed ({kind}).</source>
        <extracomment>clicktodial/desktop/secrets/os_keyring.py</extracomment>
        <translation>Hij werkte niet ({kind}).</translation>
    </message>
    <message>
        <source>The selected text cannot be read on this desktop. Type or paste the number instead.</source>
        <extracomment>clicktodial/desktop/selection/__init__.py</extracomment>
        <translation>De geselecteerde tekst kan op dit bureaublad niet worden gelezen. Typ of plak het nummer.</translation>
    </message>
    <message>
        <source>macOS does not let Click-to-Dial copy the selected text. Allow it in System Settings, Privacy &amp; Security, Accessibility; or copy the number yourself, then choose “Dial from clipboard”.</source>
        <extracomment>clicktodial/desktop/selection/macos.py</extracomment>
        <translation>macOS laat Click-to-Dial de geselecteerde tekst niet kopiëren. Sta het toe in Systeeminstellingen, Privacy en beveiliging, Toegankelijkheid; of kopieer het nummer zelf en kies dan “Bellen vanaf klembord”.</translation>
    </message>
    <message>
        <source>On this desktop only the window in front can read what was selected.</source>
        <extracomment>clicktodial/desktop/selection/wayland.py</extracomment>
        <translation>Op dit bureaublad kan alleen het voorste venster lezen wat is geselecteerd.</translation>
    </message>
    <message>
        <source>The X server does not answer: no text can be read.</source>
        <extracomment>clicktodial/desktop/selection/x11.py</extracomment>
        <translation>De X-server antwoordt niet: er kan geen tekst worden gelezen.</translation>
    </message>
    <message>
        <source>Part of the settings is wrong</source>
        <extracomment>clicktodial/engine/accounts.py, clicktodial/engine/checkup_desk.py</extracomment>
        <translation>Een deel van de instellingen is fout</translation>
    </message>
    <message>
        <source>Which phone should ring first?</source>
        <extracomment>clicktodial/engine/commands.py, clicktodial/gui/models/dial_form.py, clicktodial/pbx/unifiedapi/creation.py</extracomment>
        <translation>Welke telefoon moet het eerst overgaan?</translation>
    </message>
    <message>
        <source>The account “{name}” names no extension. Nothing was dialled.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>De account “{name}” vermeldt geen toestel. Er is niets gekozen.</translation>
    </message>
    <message>
        <source>Enter your extension in the account&apos;s settings.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>Voer je toestel in bij de instellingen van de account.</translation>
    </message>
    <message>
        <source>Which of your phones should ring?</source>
        <extracomment>clicktodial/engine/commands.py, clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Welke van je telefoons moet overgaan?</translation>
    </message>
    <message>
        <source>The phone system does not offer this.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>De telefooncentrale biedt dit niet aan.</translation>
    </message>
    <message>
        <source>The list of calls is not current.</source>
        <extracomment>clicktodial/engine/commands.py</extracomment>
        <translation>De gesprekkenlijst is niet actueel.</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <extracomment>clicktodial/engine/contact_files.py</extracomment>
        <translation>regel {line}: {reason}</translation>
    </message>
    <message>
        <source>Ask your administrator for the permission, or check the extension.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Vraag je beheerder om de toestemming, of controleer het toestel.</translation>
    </message>
    <message>
        <source>This extension is not yours</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Dit toestel is niet van jou</translation>
    </message>
    <message>
        <source>Check extension and tenant in the account&apos;s settings. Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Controleer toestel en tenant in de instellingen van de account. Er is niets gekozen.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Too many calls in a row</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Te veel gesprekken na elkaar</translation>
    </message>
    <message>
        <source>Possible again in {seconds} s.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Weer mogelijk over {seconds} s.</translation>
    </message>
    <message>
        <source>It is not sent by itself: try again then, or use your phone.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Het wordt niet vanzelf verstuurd: probeer het dan opnieuw, of gebruik je telefoon.</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <extracomment>clicktodial/errors.py, clicktodial/gui/models/first_run.py, clicktodial/gui/widgets/dialer.py, clicktodial/model/people.py, clicktodial/storage/imports.py</extracomment>
        <translation>“{text}” is geen nummer</translation>
    </message>
    <message>
        <source>There is no number to dial</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Er is geen nummer om te kiezen</translation>
    </message>
    <message>
        <source>Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py, clicktodial/gui/models/dial_form.py, clicktodial/model/dialling.py, clicktodial/pbx/unifiedapi/creation.py</extracomment>
        <translation>Er is niets gekozen.</translation>
    </message>
    <message>
        <source>Type digits, optionally with a leading +, or an extension such as 0003*210.</source>
        <extracomment>clicktodial/errors.py, clicktodial/model/people.py</extracomment>
        <translation>Typ cijfers, eventueel met een + vooraan, of een toestel zoals 0003*210.</translation>
    </message>
    <message>
        <source>There is no call “{call}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Er is geen gesprek “{call}”</translation>
    </message>
    <message>
        <source>It may have ended. Nothing was changed.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Het is misschien beëindigd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“clicktodial calls” shows the calls that are going on.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>“clicktodial calls” toont de lopende gesprekken.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Nu niet mogelijk</translation>
    </message>
    <message>
        <source>The other program does not hand over its text</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Het andere programma geeft zijn tekst niet door</translation>
    </message>
    <message>
        <source>It may be busy, or it hangs. Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Het is misschien bezig, of het hangt. Er is niets gekozen.</translation>
    </message>
    <message>
        <source>Try again, or type the number.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Probeer het opnieuw, of typ het nummer.</translation>
    </message>
    <message>
        <source>{number} is already being dialled</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{number} wordt al gebeld</translation>
    </message>
    <message>
        <source>The second press was ignored: a call is placed once.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De tweede druk is genegeerd: een gesprek wordt één keer gestart.</translation>
    </message>
    <message>
        <source>A call to {name} is still being placed</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Er wordt nog een gesprek met {name} gestart</translation>
    </message>
    <message>
        <source>This phone system places one call at a time. Nothing was dialled.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Deze telefooncentrale start één gesprek tegelijk. Er is niets gekozen.</translation>
    </message>
    <message>
        <source>Pick up your phone, or end that call first.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Neem je telefoon op, of beëindig eerst dat gesprek.</translation>
    </message>
    <message>
        <source>No account is set up</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Er is geen account ingesteld</translation>
    </message>
    <message>
        <source>Click-to-Dial does not know your phone system yet.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Click-to-Dial kent je telefooncentrale nog niet.</translation>
    </message>
    <message>
        <source>Add one in the window, or with “clicktodial account add”.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Voeg er een toe in het venster, of met “clicktodial account add”.</translation>
    </message>
    <message>
        <source>There is no account “{name}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Er is geen account “{name}”</translation>
    </message>
    <message>
        <source>“clicktodial account list” shows the accounts.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>“clicktodial account list” toont de accounts.</translation>
    </message>
    <message>
        <source>There is already an account “{name}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Er is al een account “{name}”</translation>
    </message>
    <message>
        <source>Choose another name, or remove that account first.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Kies een andere naam, of verwijder die account eerst.</translation>
    </message>
    <message>
        <source>Not signed in to “{name}”</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Niet aangemeld bij “{name}”</translation>
    </message>
    <message>
        <source>The keyring holds no secret for this account.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De sleutelbos bevat geen geheim voor deze account.</translation>
    </message>
    <message>
        <source>Sign in again in the account&apos;s settings.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Meld je opnieuw aan in de instellingen van de account.</translation>
    </message>
    <message>
        <source>The phone system said: {words}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De telefooncentrale meldde: {words}</translation>
    </message>
    <message>
        <source>“{name}” refused the sign-in</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>“{name}” weigerde de aanmelding</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De sleutelbos van het systeem kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Secrets are asked for each time and kept in memory only; the command line takes one from the environment variable CLICKTODIAL_SECRET.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Geheimen worden elke keer gevraagd en alleen in het geheugen bewaard; de opdrachtregel haalt er een uit de omgevingsvariabele CLICKTODIAL_SECRET.</translation>
    </message>
    <message>
        <source>Nothing was changed by this request.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Deze aanvraag heeft niets gewijzigd.</translation>
    </message>
    <message>
        <source>{host} was not found</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{host} is niet gevonden</translation>
    </message>
    <message>
        <source>Its name could not be looked up.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De naam ervan kon niet worden opgezocht.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Controleer het adres en de netwerkverbinding.</translation>
    </message>
    <message>
        <source>No connection to {host}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Geen verbinding met {host}</translation>
    </message>
    <message>
        <source>Check the address, the network connection and the proxy.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Controleer het adres, de netwerkverbinding en de proxy.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Het certificaat van {host} wordt niet vertrouwd</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address; a company&apos;s own certificate must be installed in the system&apos;s trust store.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Er is niets verstuurd. Controleer het adres; een eigen certificaat van een bedrijf moet in het certificaatarchief van het systeem staan.</translation>
    </message>
    <message>
        <source>No answer from {host}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Geen antwoord van {host}</translation>
    </message>
    <message>
        <source>It did not answer within {seconds} s.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Er kwam binnen {seconds} s geen antwoord.</translation>
    </message>
    <message>
        <source>The phone system has a fault (status {status})</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De telefooncentrale heeft een storing (status {status})</translation>
    </message>
    <message>
        <source>Try again later, or tell your administrator.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Probeer het later opnieuw, of verwittig je beheerder.</translation>
    </message>
    <message>
        <source>{host} did not answer like a phone system</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{host} antwoordde niet als een telefooncentrale</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; a proxy or a log-in page may be in between.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Controleer het adres van de server; misschien zit er een proxy of aanmeldpagina tussen.</translation>
    </message>
    <message>
        <source>The phone system did not confirm this</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De telefooncentrale heeft dit niet bevestigd</translation>
    </message>
    <message>
        <source>It took the request, but its list shows the call as before.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Ze aanvaardde de aanvraag, maar haar lijst toont het gesprek zoals voordien.</translation>
    </message>
    <message>
        <source>Look at your phone, then try again.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Kijk op je telefoon en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It is not known whether {number} was dialled</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Het is niet bekend of {number} is gebeld</translation>
    </message>
    <message>
        <source>The phone system&apos;s answer was lost, and nothing was heard of the call since.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Het antwoord van de telefooncentrale ging verloren, en sindsdien is niets van het gesprek gehoord.</translation>
    </message>
    <message>
        <source>Look at your phone before you dial again.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Kijk op je telefoon voordat je opnieuw belt.</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <extracomment>clicktodial/errors.py, clicktodial/storage/contact_files.py</extracomment>
        <translation>{path} kan niet worden gelezen</translation>
    </message>
    <message>
        <source>The file was kept as {kept_as}; a new one is used.</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Het bestand is bewaard als {kept_as}; er wordt een nieuw gebruikt.</translation>
    </message>
    <message>
        <source>The token or the App&apos;s secret is not valid (any more).</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De token of het geheim van de App is niet (meer) geldig.</translation>
    </message>
    <message>
        <source>The phone system refused</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De telefooncentrale weigerde</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Ze meldde: {words}</translation>
    </message>
    <message>
        <source>It gave no reason (status {status}).</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Ze gaf geen reden (status {status}).</translation>
    </message>
    <message>
        <source>The phone system does not permit this</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De telefooncentrale staat dit niet toe</translation>
    </message>
    <message>
        <source>The phone system does not offer this</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>De telefooncentrale biedt dit niet aan</translation>
    </message>
    <message>
        <source>Too many requests to the phone system</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>Te veel aanvragen aan de telefooncentrale</translation>
    </message>
    <message>
        <source>Qt says: {words}.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Qt meldt: {words}.</translation>
    </message>
    <message>
        <source>The commands work without a window: see “clicktodial --help”.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>De opdrachten werken zonder venster: zie “clicktodial --help”.</translation>
    </message>
    <message>
        <source>A library of the system is missing: {name}.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Een bibliotheek van het systeem ontbreekt: {name}.</translation>
    </message>
    <message>
        <source>Install it with your system&apos;s package manager, then start again.</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Installeer ze met het pakketbeheer van je systeem en start opnieuw.</translation>
    </message>
    <message>
        <source>Click-to-Dial cannot open a window here</source>
        <extracomment>clicktodial/gui/application.py</extracomment>
        <translation>Click-to-Dial kan hier geen venster openen</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Geïnstalleerd</translation>
    </message>
    <message>
        <source>Phone systems</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Telefooncentrales</translation>
    </message>
    <message>
        <source>{qt}, PySide6 {pyside}</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>{qt}, PySide6 {pyside}</translation>
    </message>
    <message>
        <source>Windows are shown by</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Vensters getoond door</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Settings and accounts</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Instellingen en accounts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/about.py, clicktodial/gui/models/account_steps.py, clicktodial/gui/windows/settings_contacts.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Where the contacts are</source>
        <extracomment>clicktodial/cli/account_check.py, clicktodial/gui/models/account_steps.py</extracomment>
        <translation>Waar de contacten staan</translation>
    </message>
    <message>
        <source>Seen from {since} to {until}, end not seen</source>
        <extracomment>clicktodial/cli/history.py</extracomment>
        <translation>Gezien van {since} tot {until}, einde niet gezien</translation>
    </message>
    <message>
        <source>{host} did not answer like a source of contacts</source>
        <extracomment>clicktodial/errors.py</extracomment>
        <translation>{host} antwoordde niet als een bron van contacten</translation>
    </message>
    <message>
        <source>Check the source&apos;s address. The contacts stay as they were.</source>
        <extracomment>clicktodial/errors.py, clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Controleer het adres van de bron. De contacten blijven zoals ze waren.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>from an installer</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>met een installatieprogramma</translation>
    </message>
    <message>
        <source>as a Python package</source>
        <extracomment>clicktodial/gui/models/about.py</extracomment>
        <translation>als Python-pakket</translation>
    </message>
    <message>
        <source>enter the new one</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>voer de nieuwe in</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>in de sleutelbos bewaard</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the keyring</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Laat leeg om dat in de sleutelbos te behouden</translation>
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
        <translation>App id en geheim</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Hubgets cookies</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Hubgets-cookies</translation>
    </message>
    <message>
        <source>The company&apos;s bridge</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>De bridge van het bedrijf</translation>
    </message>
    <message>
        <source>What this account is called here, such as Work</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Hoe deze account hier heet, zoals Werk</translation>
    </message>
    <message>
        <source>What your company&apos;s phones work with; your administrator knows</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Waar de telefoons van je bedrijf mee werken; je beheerder weet het</translation>
    </message>
    <message>
        <source>The address of your phone system, as your administrator gave it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Het adres van je telefooncentrale, zoals je beheerder het gaf</translation>
    </message>
    <message>
        <source>Your own phone, which rings first. Several are separated by commas: the first one dials. Without one no call can be placed.</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Je eigen telefoon, die het eerst overgaat. Scheid er meerdere met komma’s: de eerste belt. Zonder kan er niet worden gebeld.</translation>
    </message>
    <message>
        <source>An App&apos;s id and secret renew the sign-in by themselves</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>De id en het geheim van een App vernieuwen de aanmelding vanzelf</translation>
    </message>
    <message>
        <source>It stands beside the App&apos;s secret in the phone system</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Ze staat in de telefooncentrale naast het geheim van de App</translation>
    </message>
    <message>
        <source>@me, or the numeric id of the user</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>@me, of de numerieke id van de gebruiker</translation>
    </message>
    <message>
        <source>Your company&apos;s bridge tells of calls as they happen. Leave it empty if there is none: the phone system is asked again and again then.</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>De bridge van je bedrijf meldt gesprekken zodra ze er zijn. Laat leeg als er geen is: dan wordt het telkens opnieuw aan de telefooncentrale gevraagd.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>clicktodial/gui/models/account_fields.py, clicktodial/gui/widgets/capture_field.py</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>The bridge renews the sign-in, and tells of calls as they happen</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>De bridge vernieuwt de aanmelding en meldt gesprekken zodra ze er zijn</translation>
    </message>
    <message>
        <source>Leave it empty: the bridge knows it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Laat leeg: de bridge weet het</translation>
    </message>
    <message>
        <source>the bridge knows it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>de bridge weet het</translation>
    </message>
    <message>
        <source>The address of your company&apos;s bridge, as your administrator gave it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Het adres van de bridge van je bedrijf, zoals je beheerder het gaf</translation>
    </message>
    <message>
        <source>Leave it empty unless your administrator gave you another one</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Laat leeg, tenzij je beheerder je een ander gaf</translation>
    </message>
    <message>
        <source>Your company&apos;s id at the phone system, as your administrator gave it</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>De id van je bedrijf bij de telefooncentrale, zoals je beheerder die gaf</translation>
    </message>
    <message>
        <source>Your own phone, which rings first</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Je eigen telefoon, die het eerst overgaat</translation>
    </message>
    <message>
        <source>Your company&apos;s bridge tells of calls as they happen. Leave it empty if there is none: you can dial then, but nothing is known of your calls.</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>De bridge van je bedrijf meldt gesprekken zodra ze er zijn. Laat leeg als er geen is: dan kun je bellen, maar is over je gesprekken niets bekend.</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keyring, not in a file</source>
        <extracomment>clicktodial/gui/models/account_fields.py</extracomment>
        <translation>Het wordt in de sleutelbos van het systeem bewaard, niet in een bestand</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>De naam ontbreekt</translation>
    </message>
    <message>
        <source>Any will do, such as Work.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Om het even welke, zoals Werk.</translation>
    </message>
    <message>
        <source>The server&apos;s address is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Het adres van de server ontbreekt</translation>
    </message>
    <message>
        <source>Your administrator knows it.</source>
        <extracomment>clicktodial/gui/models/account_form.py, clicktodial/model/settings.py</extracomment>
        <translation>Je beheerder kent het.</translation>
    </message>
    <message>
        <source>The bridge&apos;s address is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py, clicktodial/model/settings.py</extracomment>
        <translation>Het adres van de bridge ontbreekt</translation>
    </message>
    <message>
        <source>The server is another one</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>De server is een andere</translation>
    </message>
    <message>
        <source>What the bridge gives out would be sent there.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Wat de bridge uitgeeft, zou daarheen worden verstuurd.</translation>
    </message>
    <message>
        <source>Enter the bridge token again.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Voer de bridge-token opnieuw in.</translation>
    </message>
    <message>
        <source>The bridge is another one</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>De bridge is een andere</translation>
    </message>
    <message>
        <source>The token in the keyring is for {server} only.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>De token in de sleutelbos is alleen voor {server}.</translation>
    </message>
    <message>
        <source>Enter the token for the new bridge.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Voer de token voor de nieuwe bridge in.</translation>
    </message>
    <message>
        <source>The bridge token is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>De bridge-token ontbreekt</translation>
    </message>
    <message>
        <source>Your administrator gives it out. Without one leave the bridge&apos;s address empty.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Je beheerder geeft hem uit. Laat zonder token het adres van de bridge leeg.</translation>
    </message>
    <message>
        <source>It is too long, or holds characters that no secret has.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Het is te lang, of bevat tekens die geen geheim heeft.</translation>
    </message>
    <message>
        <source>The secret in the keyring is for {server} only.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Het geheim in de sleutelbos is alleen voor {server}.</translation>
    </message>
    <message>
        <source>Enter the secret for the new server.</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Voer het geheim voor de nieuwe server in.</translation>
    </message>
    <message>
        <source>The token is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>De token ontbreekt</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>Het geheim ontbreekt</translation>
    </message>
    <message>
        <source>The cookies are missing</source>
        <extracomment>clicktodial/gui/models/account_form.py</extracomment>
        <translation>De cookies ontbreken</translation>
    </message>
    <message>
        <source>The bridge of “{name}”: {error}</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>De bridge van “{name}”: {error}</translation>
    </message>
    <message>
        <source>extension from the bridge</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>toestel van de bridge</translation>
    </message>
    <message>
        <source>no extension</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>geen toestel</translation>
    </message>
    <message>
        <source>bridge: {trouble}</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>bridge: {trouble}</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>clicktodial/gui/models/account_lines.py</extracomment>
        <translation>standaard</translation>
    </message>
    <message>
        <source>What it offers</source>
        <extracomment>clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>Wat ze aanbiedt</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>clicktodial/gui/models/account_steps.py, clicktodial/model/checkup.py</extracomment>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>failed at “{step}”</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>mislukt bij “{step}”</translation>
    </message>
    <message>
        <source>everything works</source>
        <extracomment>clicktodial/gui/models/account_steps.py</extracomment>
        <translation>alles werkt</translation>
    </message>
    <message>
        <source>Pick up your phone to call {name} ({number})</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Neem je telefoon op om {name} te bellen ({number})</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Je telefoon gaat over: neem op om te bellen</translation>
    </message>
    <message>
        <source>You had joined {name}&apos;s call. The list of calls is not current: you may still be heard or hear it.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Je nam deel aan het gesprek van {name}. De gesprekkenlijst is niet actueel: misschien word je nog gehoord of hoor je het nog.</translation>
    </message>
    <message>
        <source>Inviting {name}…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>{name} wordt uitgenodigd…</translation>
    </message>
    <message>
        <source>Pick up your phone to call {number}</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Neem je telefoon op om {number} te bellen</translation>
    </message>
    <message>
        <source>on hold · take it back on your phone</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>in de wacht · neem terug op je telefoon</translation>
    </message>
    <message>
        <source>on hold by you</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>door jou in de wacht</translation>
    </message>
    <message>
        <source>on hold by them</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>door hen in de wacht</translation>
    </message>
    <message>
        <source>Your phones are ringing: pick one up to call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Je telefoons gaan over: neem er een op om te bellen</translation>
    </message>
    <message>
        <source>{phone} is ringing: pick up to call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>{phone} gaat over: neem op om te bellen</translation>
    </message>
    <message>
        <source>you had joined this call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>je nam deel aan dit gesprek</translation>
    </message>
    <message>
        <source>was being invited</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>werd uitgenodigd</translation>
    </message>
    <message>
        <source>was being set up</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>werd opgezet</translation>
    </message>
    <message>
        <source>in call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>in gesprek</translation>
    </message>
    <message>
        <source>you have joined this call</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>je neemt deel aan dit gesprek</translation>
    </message>
    <message>
        <source>Asking the phone system to call…</source>
        <extracomment>clicktodial/gui/models/call_words.py, clicktodial/gui/models/first_run.py</extracomment>
        <translation>Aan de telefooncentrale wordt gevraagd te bellen…</translation>
    </message>
    <message>
        <source>Asking the phone system to call you back…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Aan de telefooncentrale wordt gevraagd je terug te bellen…</translation>
    </message>
    <message>
        <source>Asking the phone system to invite…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Aan de telefooncentrale wordt gevraagd uit te nodigen…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>clicktodial/gui/models/call_words.py, clicktodial/gui/models/first_run.py, clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Ringing {name}…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Gaat over bij {name}…</translation>
    </message>
    <message>
        <source>Picked up, calling {name}…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Opgenomen, {name} wordt gebeld…</translation>
    </message>
    <message>
        <source>is calling · pick up your phone</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>belt · neem je telefoon op</translation>
    </message>
    <message>
        <source>in the parking lot</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>in het park</translation>
    </message>
    <message>
        <source>state not known</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>status onbekend</translation>
    </message>
    <message>
        <source>in the conference</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>in de conferentie</translation>
    </message>
    <message>
        <source>the conference is open</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>de conferentie is open</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to join…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Je telefoon gaat over: neem op om deel te nemen…</translation>
    </message>
    <message>
        <source>was connected</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>was verbonden</translation>
    </message>
    <message>
        <source>was on hold</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>stond in de wacht</translation>
    </message>
    <message>
        <source>was being called</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>werd gebeld</translation>
    </message>
    <message>
        <source>was parked</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>was geparkeerd</translation>
    </message>
    <message>
        <source>was calling</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>belde</translation>
    </message>
    <message>
        <source>you are listening in</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>je luistert mee</translation>
    </message>
    <message>
        <source>you are whispering</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>je fluistert in</translation>
    </message>
    <message>
        <source>you have barged in</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>je hebt ingebroken</translation>
    </message>
    <message>
        <source>You are listening in on {name}&apos;s call. Nobody hears you.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Je luistert mee met het gesprek van {name}. Niemand hoort je.</translation>
    </message>
    <message>
        <source>You are whispering to {name}. Only {name} hears you.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Je fluistert {name} in. Alleen {name} hoort je.</translation>
    </message>
    <message>
        <source>You have barged in on {name}&apos;s call. Everybody hears you.</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Je hebt ingebroken in het gesprek van {name}. Iedereen hoort je.</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to listen in…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Je telefoon gaat over: neem op om mee te luisteren…</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to whisper…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Je telefoon gaat over: neem op om in te fluisteren…</translation>
    </message>
    <message>
        <source>Your phone is ringing: pick up to barge in…</source>
        <extracomment>clicktodial/gui/models/call_words.py</extracomment>
        <translation>Je telefoon gaat over: neem op om in te breken…</translation>
    </message>
    <message>
        <source>Not set: numbers are dialled as typed</source>
        <extracomment>clicktodial/gui/models/countries.py</extracomment>
        <translation>Niet ingesteld: nummers worden gekozen zoals getypt</translation>
    </message>
    <message>
        <source>“{text}” is no country</source>
        <extracomment>clicktodial/gui/models/countries.py, clicktodial/model/reading/rules.py</extracomment>
        <translation>“{text}” is geen land</translation>
    </message>
    <message>
        <source>Choose one from the list, or leave the field empty.</source>
        <extracomment>clicktodial/gui/models/countries.py</extracomment>
        <translation>Kies er een uit de lijst, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>Tick one, or enter another number.</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>Vink er een aan, of voer een ander nummer in.</translation>
    </message>
    <message>
        <source>Enter minutes, from 1 to {most}.</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>Voer minuten in, van 1 tot {most}.</translation>
    </message>
    <message>
        <source>shows {caller_id}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>toont {caller_id}</translation>
    </message>
    <message>
        <source>{duration} min at most</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>max. {duration} min</translation>
    </message>
    <message>
        <source>with video</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>met video</translation>
    </message>
    <message>
        <source>callback to {phone}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>terugbellen naar {phone}</translation>
    </message>
    <message>
        <source>invited to conference {number}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>uitgenodigd in conferentie {number}</translation>
    </message>
    <message>
        <source>invited to the conference {extension}</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>uitgenodigd in de conferentie {extension}</translation>
    </message>
    <message>
        <source>A call cannot last that long</source>
        <extracomment>clicktodial/gui/models/dial_form.py, clicktodial/model/dialling.py</extracomment>
        <translation>Zo lang kan een gesprek niet duren</translation>
    </message>
    <message>
        <source>This is not a duration</source>
        <extracomment>clicktodial/gui/models/dial_form.py</extracomment>
        <translation>Dit is geen duur</translation>
    </message>
    <message>
        <source>from {extension}</source>
        <extracomment>clicktodial/gui/models/dial_form.py, clicktodial/gui/models/reading.py</extracomment>
        <translation>van {extension}</translation>
    </message>
    <message>
        <source>Your phone was not picked up in {seconds} s. Nothing was dialled.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Je telefoon werd niet opgenomen binnen {seconds} s. Er is niets gekozen.</translation>
    </message>
    <message>
        <source>Your phone did not take the call, so nothing was dialled. Is it free and switched on?</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Je telefoon nam de oproep niet aan, dus is er niets gekozen. Is hij vrij en ingeschakeld?</translation>
    </message>
    <message>
        <source>Ended · {duration}</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Beëindigd · {duration}</translation>
    </message>
    <message>
        <source>{name} did not answer, or was busy.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{name} nam niet op, of was in gesprek.</translation>
    </message>
    <message>
        <source>{phone} was not picked up in {seconds} s. Nothing was dialled.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{phone} werd niet opgenomen binnen {seconds} s. Er is niets gekozen.</translation>
    </message>
    <message>
        <source>{name} did not take the call.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{name} nam de oproep niet aan.</translation>
    </message>
    <message>
        <source>{phone} did not take the call, so nothing was dialled.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>{phone} nam de oproep niet aan, dus is er niets gekozen.</translation>
    </message>
    <message>
        <source>The call had already ended</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Het gesprek was al beëindigd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/endings.py</extracomment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Transferred to {target}</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/gui/models/endings.py</extracomment>
        <translation>Doorverbonden naar {target}</translation>
    </message>
    <message>
        <source>Sent to voicemail</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Naar voicemail gestuurd</translation>
    </message>
    <message>
        <source>Called you · not answered</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Belde je · niet beantwoord</translation>
    </message>
    <message>
        <source>The call could not be set up. Check the number.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Het gesprek kon niet worden opgezet. Controleer het nummer.</translation>
    </message>
    <message>
        <source>The call ended at once. Your phone may be busy or switched off.</source>
        <extracomment>clicktodial/gui/models/endings.py</extracomment>
        <translation>Het gesprek eindigde meteen. Misschien is je telefoon in gesprek of uitgeschakeld.</translation>
    </message>
    <message>
        <source>Unknown event {code}</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Onbekende gebeurtenis {code}</translation>
    </message>
    <message>
        <source>unknown method</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>onbekende methode</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>gewijzigd {when}</translation>
    </message>
    <message>
        <source>another extension…</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>een ander toestel…</translation>
    </message>
    <message>
        <source>A call comes in</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Een oproep komt binnen</translation>
    </message>
    <message>
        <source>A call goes out</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Een oproep gaat uit</translation>
    </message>
    <message>
        <source>A call ends</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Een gesprek eindigt</translation>
    </message>
    <message>
        <source>An incoming call is answered</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Een inkomende oproep wordt beantwoord</translation>
    </message>
    <message>
        <source>An outgoing call is answered</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Een uitgaande oproep wordt beantwoord</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>Onbekende gebeurtenis</translation>
    </message>
    <message>
        <source>enabled</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>ingeschakeld</translation>
    </message>
    <message>
        <source>disabled</source>
        <extracomment>clicktodial/gui/models/events.py</extracomment>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>not in your contacts</source>
        <extracomment>clicktodial/gui/models/found.py, clicktodial/gui/models/suggestions.py</extracomment>
        <translation>niet in je contacten</translation>
    </message>
    <message>
        <source>Add an account first: nothing can be dialled.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Voeg eerst een account toe: er kan niet worden gebeld.</translation>
    </message>
    <message>
        <source>Click here: on this desktop only the window in front may read.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Klik hier: op dit bureaublad mag alleen het voorste venster lezen.</translation>
    </message>
    <message>
        <source>Reading the selected text…</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>De geselecteerde tekst wordt gelezen…</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Het klembord wordt gelezen…</translation>
    </message>
    <message>
        <source>In the selected text</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>In de geselecteerde tekst</translation>
    </message>
    <message>
        <source>In the clipboard</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Op het klembord</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>The selected text cannot be read yet</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>De geselecteerde tekst kan nog niet worden gelezen</translation>
    </message>
    <message>
        <source>The clipboard cannot be read yet</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Het klembord kan nog niet worden gelezen</translation>
    </message>
    <message>
        <source>No text is selected</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Er is geen tekst geselecteerd</translation>
    </message>
    <message>
        <source>Select a number in any program, then press the key again.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Selecteer een nummer in om het even welk programma en druk opnieuw op de toets.</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Het klembord bevat geen tekst</translation>
    </message>
    <message>
        <source>Copy a number in any program, then try again.</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Kopieer een nummer in om het even welk programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No phone number in the selected text</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Geen telefoonnummer in de geselecteerde tekst</translation>
    </message>
    <message>
        <source>No phone number in the clipboard</source>
        <extracomment>clicktodial/gui/models/found.py</extracomment>
        <translation>Geen telefoonnummer op het klembord</translation>
    </message>
    <message>
        <source>✓ active</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✓ actief</translation>
    </message>
    <message>
        <source>✓ active: the desktop has set {keys}</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✓ actief: het bureaublad heeft {keys} ingesteld</translation>
    </message>
    <message>
        <source>✓ active: the desktop has the key</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✓ actief: het bureaublad heeft de toets</translation>
    </message>
    <message>
        <source>On this desktop you decide in the desktop&apos;s own settings which keys these are; what is chosen here is what Click-to-Dial asks for. To change a key later, open the desktop&apos;s settings, then Keyboard, then Shortcuts, and look for Click-to-Dial.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>Op dit bureaublad beslis je in de instellingen van het bureaublad zelf welke toetsen dit zijn; wat hier is gekozen, is wat Click-to-Dial vraagt. Om een toets later te wijzigen, open je de instellingen van het bureaublad, dan Toetsenbord, dan Sneltoetsen, en zoek je Click-to-Dial.</translation>
    </message>
    <message>
        <source>… not known yet</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>… nog niet bekend</translation>
    </message>
    <message>
        <source>{keys} is taken already</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>{keys} is al bezet</translation>
    </message>
    <message>
        <source>It does this: {what}.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>Dit doet hij: {what}.</translation>
    </message>
    <message>
        <source>Choose another one, or remove it there first.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>Kies een andere, of verwijder hem eerst daar.</translation>
    </message>
    <message>
        <source>– no key</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>– geen toets</translation>
    </message>
    <message>
        <source>✗ Another program has this key: choose another one.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Een ander programma heeft deze toets: kies een andere.</translation>
    </message>
    <message>
        <source>✗ This keyboard has no such key: choose another one.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Dit toetsenbord heeft zo’n toets niet: kies een andere.</translation>
    </message>
    <message>
        <source>✗ The desktop refused this key.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Het bureaublad weigerde deze toets.</translation>
    </message>
    <message>
        <source>✗ Global keys do not work here.</source>
        <extracomment>clicktodial/gui/models/key_form.py</extracomment>
        <translation>✗ Algemene sneltoetsen werken hier niet.</translation>
    </message>
    <message>
        <source>tel: links, as on web pages</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>tel:-links, zoals op webpagina’s</translation>
    </message>
    <message>
        <source>callto: links, as in older programs</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>callto:-links, zoals in oudere programma’s</translation>
    </message>
    <message>
        <source>sip: links, as in company directories</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>sip:-links, zoals in bedrijfsgidsen</translation>
    </message>
    <message>
        <source>… asking the desktop</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>… wordt aan het bureaublad gevraagd</translation>
    </message>
    <message>
        <source>… not known</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>… niet bekend</translation>
    </message>
    <message>
        <source>– Opened by {program}</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>– Geopend door {program}</translation>
    </message>
    <message>
        <source>Open with Click-to-Dial</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>Met Click-to-Dial</translation>
    </message>
    <message>
        <source>– No program opens them</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>– Geen programma opent ze</translation>
    </message>
    <message>
        <source>✓ Opened by Click-to-Dial</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>✓ Geopend door Click-to-Dial</translation>
    </message>
    <message>
        <source>Leave to others</source>
        <extracomment>clicktodial/gui/models/link_lines.py</extracomment>
        <translation>Overlaten</translation>
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
        <translation>{name} doorverbinden naar</translation>
    </message>
    <message>
        <source>My voicemail</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>Mijn voicemail</translation>
    </message>
    <message>
        <source>of extension {extension}</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>van toestel {extension}</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>clicktodial/gui/models/places.py, clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>in a free slot of the parking lot</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>op een vrije plaats in het park</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <extracomment>clicktodial/cli/history.py, clicktodial/engine/incoming/words.py, clicktodial/gui/models/places.py, clicktodial/gui/models/rows.py</extracomment>
        <translation>Naar voicemail</translation>
    </message>
    <message>
        <source>Park now</source>
        <extracomment>clicktodial/gui/models/places.py</extracomment>
        <translation>Nu parkeren</translation>
    </message>
    <message numerus="yes">
        <source>{n} more numbers were found.</source>
        <comment>One more number was found.</comment>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>
            <numerusform>Er is nog één nummer gevonden.</numerusform>
            <numerusform>Er zijn nog {n} nummers gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{result} · before: {number}</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>{result} · voorheen: {number}</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>clicktodial/gui/models/people.py, clicktodial/gui/models/plan_form.py</extracomment>
        <translation>geen nummer</translation>
    </message>
    <message>
        <source>“{text}” is no list of lengths</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>“{text}” is geen lijst van lengtes</translation>
    </message>
    <message>
        <source>Write amounts of digits, such as 3, 4.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Schrijf aantallen cijfers, zoals 3, 4.</translation>
    </message>
    <message>
        <source>Then key in {extension} on your phone.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Toets daarna {extension} in op je telefoon.</translation>
    </message>
    <message>
        <source>{caution} Never dialled without Enter.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>{caution} Nooit gekozen zonder Enter.</translation>
    </message>
    <message>
        <source>! changed</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>! gewijzigd</translation>
    </message>
    <message>
        <source>There is no number to dial in this text.</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Er is geen nummer te kiezen in deze tekst.</translation>
    </message>
    <message>
        <source>Dialled as typed</source>
        <extracomment>clicktodial/gui/models/plan_form.py</extracomment>
        <translation>Gekozen zoals getypt</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>clicktodial/gui/models/presence.py</extracomment>
        <translation>vrij</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>clicktodial/gui/models/presence.py</extracomment>
        <translation>gaat over</translation>
    </message>
    <message>
        <source>on a call</source>
        <extracomment>clicktodial/gui/models/presence.py</extracomment>
        <translation>in gesprek</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>clicktodial/gui/models/presence.py, clicktodial/gui/models/status.py</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>then key in {extension}</source>
        <extracomment>clicktodial/gui/models/reading.py</extracomment>
        <translation>toets dan {extension} in</translation>
    </message>
    <message>
        <source>as you chose</source>
        <extracomment>clicktodial/gui/models/reading.py</extracomment>
        <translation>zoals je koos</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/widgets/supervision.py</extracomment>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/widgets/person_form.py</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/tray.py</extracomment>
        <translation>Opnieuw bellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/widgets/banner.py, clicktodial/gui/widgets/undo_bar.py</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The list of calls is not current</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>De gesprekkenlijst is niet actueel</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/gui/windows/settings_calls.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Opname stoppen</translation>
    </message>
    <message>
        <source>Pick up</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Barge in</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Inbreken</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Influisteren</translation>
    </message>
    <message>
        <source>Listen in</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Meeluisteren</translation>
    </message>
    <message>
        <source>Hang up</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/rows.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Ophangen</translation>
    </message>
    <message>
        <source>● Recording</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>● Opname</translation>
    </message>
    <message>
        <source>time since pick-up</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>tijd sinds opnemen</translation>
    </message>
    <message>
        <source>via {extension}</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>via {extension}</translation>
    </message>
    <message>
        <source>Copy number</source>
        <extracomment>clicktodial/gui/models/history_press.py, clicktodial/gui/models/rows.py, clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Nummer kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>{n} minute</comment>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>
            <numerusform>{n} minuut</numerusform>
            <numerusform>{n} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Park for…</source>
        <extracomment>clicktodial/gui/models/rows.py</extracomment>
        <translation>Parkeren voor…</translation>
    </message>
    <message>
        <source>Click-to-Dial: {state}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>Click-to-Dial: {state}</translation>
    </message>
    <message>
        <source>no account</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>geen account</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts</source>
        <comment>{n} account</comment>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>
            <numerusform>{n} account</numerusform>
            <numerusform>{n} accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>list is {seconds} s old</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>lijst is {seconds} s oud</translation>
    </message>
    <message>
        <source>up to date</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>actueel</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>clicktodial/gui/models/status.py, clicktodial/gui/tray.py</extracomment>
        <translation>klaar</translation>
    </message>
    <message>
        <source>ringing: {names}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>gaat over: {names}</translation>
    </message>
    <message>
        <source>on a call: {names}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>in gesprek: {names}</translation>
    </message>
    <message>
        <source>on hold: {names}</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>in de wacht: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} missed calls</source>
        <comment>{n} missed call</comment>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/gui/models/status.py</extracomment>
        <translation>
            <numerusform>{n} gemiste oproep</numerusform>
            <numerusform>{n} gemiste oproepen</numerusform>
        </translation>
    </message>
    <message>
        <source>not current</source>
        <extracomment>clicktodial/gui/models/status.py, clicktodial/gui/models/team.py, clicktodial/gui/tray.py</extracomment>
        <translation>niet actueel</translation>
    </message>
    <message>
        <source>signed out</source>
        <extracomment>clicktodial/gui/models/status.py, clicktodial/gui/tray.py</extracomment>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>live</translation>
    </message>
    <message>
        <source>polling</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>periodiek</translation>
    </message>
    <message>
        <source>no live call status</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>geen live gespreksstatus</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>niet verbonden</translation>
    </message>
    <message>
        <source>connecting…</source>
        <extracomment>clicktodial/gui/models/status.py</extracomment>
        <translation>verbinden…</translation>
    </message>
    <message>
        <source>was in a call with {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>was in gesprek met {other}</translation>
    </message>
    <message>
        <source>{name} with {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>{name} met {other}</translation>
    </message>
    <message>
        <source>This colleague&apos;s calls are not known right now</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>De gesprekken van deze collega zijn nu niet bekend</translation>
    </message>
    <message>
        <source>Your phone is in this call already, or rings to join it</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Je telefoon zit al in dit gesprek, of gaat over om deel te nemen</translation>
    </message>
    <message>
        <source>Another action is still under way</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Een andere actie loopt nog</translation>
    </message>
    <message>
        <source>is about to call {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>gaat {other} bellen</translation>
    </message>
    <message>
        <source>is calling {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>belt {other}</translation>
    </message>
    <message>
        <source>{other} is calling</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>{other} belt</translation>
    </message>
    <message>
        <source>with {other}</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>met {other}</translation>
    </message>
    <message>
        <source>with {other}, on hold</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>met {other}, in de wacht</translation>
    </message>
    <message>
        <source>with {other}, parked</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>met {other}, geparkeerd</translation>
    </message>
    <message>
        <source>with {other}, state not known</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>met {other}, status onbekend</translation>
    </message>
    <message>
        <source>Whisper, and hear the call</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Influisteren, en het gesprek horen</translation>
    </message>
    <message>
        <source>Whisper, without hearing the call</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Influisteren, zonder het gesprek te horen</translation>
    </message>
    <message>
        <source>Hang up…</source>
        <extracomment>clicktodial/gui/models/team.py</extracomment>
        <translation>Ophangen…</translation>
    </message>
    <message>
        <source>Bring the last number back</source>
        <extracomment>clicktodial/gui/quick_windows.py, clicktodial/gui/windows/keys.py</extracomment>
        <translation>Het laatste nummer terughalen</translation>
    </message>
    <message>
        <source>Show window</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Venster tonen</translation>
    </message>
    <message>
        <source>Dial from clipboard</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Bellen vanaf klembord</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Zoeken of doen…</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Team…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Accounts…</translation>
    </message>
    <message>
        <source>Phone call events…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Gespreksgebeurtenissen…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Contacten importeren…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/key_sheet.py, clicktodial/gui/windows/settings_keys.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About Click-to-Dial</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/about.py</extracomment>
        <translation>Over Click-to-Dial</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py</extracomment>
        <translation>Donker</translation>
    </message>
    <message>
        <source>{account}: {state}</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>{account}: {state}</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>clicktodial/gui/tray.py</extracomment>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>clicktodial/gui/tray.py, clicktodial/gui/windows/settings_appearance.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>No news from “{account}” for {seconds} s: what is shown may be over.</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Geen nieuws van “{account}” sinds {seconds} s: wat wordt getoond, is misschien voorbij.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Nieuwe poging over {seconds} s.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Opnieuw aanmelden…</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>clicktodial/gui/widgets/banner.py</extracomment>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>clicktodial/gui/widgets/call_list.py, clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>clicktodial/gui/widgets/call_row.py, clicktodial/gui/widgets/history_bars.py, clicktodial/gui/widgets/history_filter.py, clicktodial/gui/widgets/team_row.py</extracomment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More actions: {name}</source>
        <extracomment>clicktodial/gui/widgets/call_row.py, clicktodial/gui/widgets/history_bars.py, clicktodial/gui/widgets/team_row.py, clicktodial/tour.py</extracomment>
        <translation>Meer acties: {name}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>clicktodial/gui/widgets/call_row.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Press the keys together. Esc cancels, Backspace removes the key, Tab goes on.</source>
        <extracomment>clicktodial/gui/widgets/capture_field.py</extracomment>
        <translation>Druk de toetsen samen in. Esc annuleert, Backspace verwijdert de toets, Tab gaat verder.</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <extracomment>clicktodial/gui/widgets/capture_field.py</extracomment>
        <translation>Druk op de toetsen…</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>geen limiet</translation>
    </message>
    <message>
        <source>asked by voice</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>een stem vraagt ernaar</translation>
    </message>
    <message>
        <source>The phone system ends the call after so many minutes</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>De telefooncentrale beëindigt het gesprek na zoveel minuten</translation>
    </message>
    <message>
        <source>It is used for this call and not kept</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Wordt voor dit gesprek gebruikt en niet bewaard</translation>
    </message>
    <message>
        <source>With &amp;video</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Met &amp;video</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>clicktodial/gui/models/past_calls.py, clicktodial/gui/widgets/dial_options.py, clicktodial/gui/widgets/dialer.py, clicktodial/gui/widgets/person_card.py, clicktodial/gui/widgets/team.py, clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py, clicktodial/gui/widgets/person_merge.py, clicktodial/gui/widgets/team_adder.py, clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Esc: nothing is dialled</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Esc: er wordt niet gebeld</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{name} bellen</translation>
    </message>
    <message>
        <source>{number} · your own phone rings first</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{number} · eerst gaat je eigen telefoon over</translation>
    </message>
    <message>
        <source>{number} · the phone system calls you back, then them</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{number} · de telefooncentrale belt jou terug, dan hen</translation>
    </message>
    <message>
        <source>{number} · is invited to a conference</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{number} · wordt in een conferentie uitgenodigd</translation>
    </message>
    <message>
        <source>Your &amp;public number, which rings first</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Je open&amp;bare nummer, dat het eerst overgaat</translation>
    </message>
    <message>
        <source>An&amp;other number, which rings too</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Een ander nu&amp;mmer, dat ook overgaat</translation>
    </message>
    <message>
        <source>Callback &amp;extension</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Callback-&amp;toestel</translation>
    </message>
    <message>
        <source>Conference &amp;extension</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Conference-&amp;toestel</translation>
    </message>
    <message>
        <source>Always call {name} like this</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>{name} altijd zo bellen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>These phones ring first</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Deze telefoons gaan het eerst over</translation>
    </message>
    <message>
        <source>&amp;Number of the conference</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Nummer van de conferentie</translation>
    </message>
    <message>
        <source>&amp;PIN of the conference</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Pincode van de conferentie</translation>
    </message>
    <message>
        <source>Caller id shown to &amp;me</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Weergegeven nummer voor mij</translation>
    </message>
    <message>
        <source>Caller id shown to &amp;them</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>Weergegeven nummer voor &amp;hen</translation>
    </message>
    <message>
        <source>&amp;Longest duration, in minutes</source>
        <extracomment>clicktodial/gui/widgets/dial_options.py</extracomment>
        <translation>&amp;Langste duur, in minuten</translation>
    </message>
    <message>
        <source>Too many calls in a row: possible again in {seconds} s</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Te veel gesprekken na elkaar: weer mogelijk over {seconds} s</translation>
    </message>
    <message>
        <source>Name or number</source>
        <extracomment>clicktodial/gui/widgets/dialer.py, clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Naam of nummer</translation>
    </message>
    <message>
        <source>Name or number to call</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Te bellen naam of nummer</translation>
    </message>
    <message>
        <source>As remembered: {how}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Zoals onthouden: {how}</translation>
    </message>
    <message>
        <source>Forget how this number is called</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Vergeten hoe dit nummer wordt gebeld</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py, clicktodial/gui/windows/palette.py</extracomment>
        <translation>{number} bellen</translation>
    </message>
    <message>
        <source>No number has been dialled yet</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Er is nog geen nummer gebeld</translation>
    </message>
    <message>
        <source>Type a name or a number first</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Typ eerst een naam of een nummer</translation>
    </message>
    <message>
        <source>As typed: {number}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Zoals getypt: {number}</translation>
    </message>
    <message>
        <source>Letters as keys: {number}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Letters als toetsen: {number}</translation>
    </message>
    <message>
        <source>Callback…</source>
        <extracomment>clicktodial/gui/widgets/dialer.py, clicktodial/tour_scripts.py</extracomment>
        <translation>Terugbellen…</translation>
    </message>
    <message>
        <source>Invite to conference…</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Uitnodigen in conferentie…</translation>
    </message>
    <message>
        <source>Show another caller id…</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Ander nummer weergeven…</translation>
    </message>
    <message>
        <source>Call from {phone}</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Bellen met {phone}</translation>
    </message>
    <message>
        <source>Nobody found. Type a number, or another part of the name.</source>
        <extracomment>clicktodial/gui/widgets/dialer.py</extracomment>
        <translation>Niemand gevonden. Typ een nummer, of een ander deel van de naam.</translation>
    </message>
    <message>
        <source>Numbers found</source>
        <extracomment>clicktodial/gui/widgets/found_card.py</extracomment>
        <translation>Gevonden nummers</translation>
    </message>
    <message>
        <source>A link asks to call {number}. Press Enter to call.</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Een link vraagt om {number} te bellen. Druk op Enter om te bellen.</translation>
    </message>
    <message>
        <source>Links dial at once from now on. Settings → Links takes it back. Enter calls.</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Links bellen vanaf nu meteen. Bij Instellingen → Links zet je dat terug. Enter belt.</translation>
    </message>
    <message>
        <source>A link asks to call {number}: {warning}. It is dialled only if you press Enter.</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Een link vraagt om {number} te bellen: {warning}. Het wordt alleen gekozen als je op Enter drukt.</translation>
    </message>
    <message>
        <source>Dial links at once from now on</source>
        <extracomment>clicktodial/gui/widgets/link_bar.py</extracomment>
        <translation>Links vanaf nu meteen bellen</translation>
    </message>
    <message>
        <source>Add colleagues to see here who is free, to pick up their calls and to join them.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Voeg collega’s toe om hier te zien wie vrij is, hun oproepen over te nemen en aan hun gesprekken deel te nemen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>De demo proberen</translation>
    </message>
    <message>
        <source>Your team is empty</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Je team is leeg</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <extracomment>clicktodial/gui/widgets/pages.py, clicktodial/gui/widgets/team.py</extracomment>
        <translation>Een collega toevoegen…</translation>
    </message>
    <message>
        <source>Type a name or a number above and press Enter, or select a number in any program and press {keys}. Your own phone rings first.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Typ hierboven een naam of een nummer en druk op Enter, of selecteer een nummer in om het even welk programma en druk op {keys}. Eerst gaat je eigen telefoon over.</translation>
    </message>
    <message>
        <source>Type a name or a number above and press Enter. Your own phone rings first.</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Typ hierboven een naam of een nummer en druk op Enter. Eerst gaat je eigen telefoon over.</translation>
    </message>
    <message>
        <source>No calls right now</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>Nu geen gesprekken</translation>
    </message>
    <message>
        <source>The calls are not known right now</source>
        <extracomment>clicktodial/gui/widgets/pages.py</extracomment>
        <translation>De gesprekken zijn nu niet bekend</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>clicktodial/gui/widgets/people_delegate.py</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>clicktodial/gui/widgets/people_list.py</extracomment>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Restore the default: {setting}</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Standaard herstellen: {setting}</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py, clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Standaard herstellen</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py, clicktodial/gui/windows/report.py</extracomment>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Copies the command</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py</extracomment>
        <translation>Kopieert de opdracht</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <extracomment>clicktodial/gui/widgets/settings_parts.py, clicktodial/gui/windows/about.py, clicktodial/gui/windows/report.py</extracomment>
        <translation>✓ Gekopieerd</translation>
    </message>
    <message>
        <source>Leave: {name}</source>
        <extracomment>clicktodial/gui/widgets/supervision.py</extracomment>
        <translation>Verlaten: {name}</translation>
    </message>
    <message>
        <source>Tabs</source>
        <extracomment>clicktodial/gui/widgets/tabs.py</extracomment>
        <translation>Tabbladen</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>clicktodial/gui/widgets/tabs.py, clicktodial/gui/widgets/team.py</extracomment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Delete takes the marked colleague out of the team</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Delete haalt de gemarkeerde collega uit het team</translation>
    </message>
    <message>
        <source>{extension} was added</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>{extension} is toegevoegd</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Uit het team verwijderen</translation>
    </message>
    <message>
        <source>Hang it up</source>
        <extracomment>clicktodial/gui/widgets/team.py, clicktodial/gui/windows/keys.py</extracomment>
        <translation>Ophangen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Laten</translation>
    </message>
    <message>
        <source>{extension} is in your team already</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>{extension} zit al in je team</translation>
    </message>
    <message>
        <source>{extension} is your own phone</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>{extension} is je eigen telefoon</translation>
    </message>
    <message>
        <source>Hang up the call of {whom}? It is not your own call.</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Het gesprek van {whom} ophangen? Het is niet je eigen gesprek.</translation>
    </message>
    <message>
        <source>Join with {phone}</source>
        <extracomment>clicktodial/gui/widgets/team.py</extracomment>
        <translation>Deelnemen met {phone}</translation>
    </message>
    <message>
        <source>Account of the colleague</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Account van de collega</translation>
    </message>
    <message>
        <source>Name or extension</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Naam of toestel</translation>
    </message>
    <message>
        <source>Name or extension of a colleague</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Naam of toestel van een collega</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Esc: back to the team</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Esc: terug naar het team</translation>
    </message>
    <message>
        <source>Only extensions can be watched, such as 220 or 0003*220.</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Alleen toestellen kunnen worden gevolgd, zoals 220 of 0003*220.</translation>
    </message>
    <message>
        <source>Nobody found. Type an extension, or another part of the name.</source>
        <extracomment>clicktodial/gui/widgets/team_adder.py</extracomment>
        <translation>Niemand gevonden. Typ een toestel, of een ander deel van de naam.</translation>
    </message>
    <message>
        <source>Colleague: {name}</source>
        <extracomment>clicktodial/gui/widgets/team_row.py</extracomment>
        <translation>Collega: {name}</translation>
    </message>
    <message>
        <source>Name or number to transfer to</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Naam of nummer om naar door te verbinden</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Nu doorverbinden</translation>
    </message>
    <message>
        <source>Esc: the call stays as it was</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Esc: het gesprek blijft zoals het was</translation>
    </message>
    <message>
        <source>Transfer to…</source>
        <extracomment>clicktodial/gui/widgets/transfer.py</extracomment>
        <translation>Doorverbinden naar…</translation>
    </message>
    <message>
        <source>A blind transfer: the call goes there at once, without asking</source>
        <extracomment>clicktodial/gui/widgets/transfer.py, clicktodial/gui/windows/palette.py</extracomment>
        <translation>Zonder overleg doorverbinden: het gesprek gaat meteen daarheen, zonder te vragen</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>clicktodial/gui/windows/about.py, clicktodial/gui/windows/settings_pages.py, clicktodial/gui/windows/settings_program.py, clicktodial/model/checkup.py</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>clicktodial/gui/windows/about.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>clicktodial/gui/windows/about.py, clicktodial/gui/windows/key_sheet.py, clicktodial/gui/windows/report.py, clicktodial/gui/windows/settings.py</extracomment>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>A desktop companion for hosted phone systems. It carries no audio.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Een desktophulp voor gehoste telefooncentrales. Er gaat geen geluid door.</translation>
    </message>
    <message>
        <source>Uses Qt and Qt for Python under the LGPL, version 3: its text, where the source is to be had and how you may replace them stand under Licences, at Qt.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Gebruikt Qt en Qt for Python onder de LGPL, versie 3: de tekst ervan, waar de broncode te krijgen is en hoe je ze kunt vervangen, staan onder Licenties, bij Qt.</translation>
    </message>
    <message>
        <source>Copy &amp;version information</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>&amp;Versie-informatie kopiëren</translation>
    </message>
    <message>
        <source>For a message to whoever helps you</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Voor een bericht aan wie je helpt</translation>
    </message>
    <message>
        <source>Secrets are in none of these files: they are in this system&apos;s keyring. Removing the program leaves your files where they are.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>In geen van deze bestanden staan geheimen: die zitten in de sleutelbos van dit systeem. Als je het programma verwijdert, blijven je bestanden waar ze zijn.</translation>
    </message>
    <message>
        <source>{file}: path</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>{file}: pad</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Open the folder: {file}</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>De map openen: {file}</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>Copy the path: {file}</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Het pad kopiëren: {file}</translation>
    </message>
    <message>
        <source>It cannot be opened. It is made when something is first kept there.</source>
        <extracomment>clicktodial/gui/windows/about.py</extracomment>
        <translation>Ze kan niet worden geopend. Ze wordt gemaakt wanneer daar voor het eerst iets wordt bewaard.</translation>
    </message>
    <message>
        <source>Licence not named</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Licentie niet genoemd</translation>
    </message>
    <message>
        <source>Search by name, version or licence</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Zoeken op naam, versie of licentie</translation>
    </message>
    <message>
        <source>Search the components</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Zoeken in de componenten</translation>
    </message>
    <message>
        <source>Components and their licences</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Componenten en hun licenties</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Tekst van de licentie</translation>
    </message>
    <message numerus="yes">
        <source>{n} components</source>
        <comment>{n} component</comment>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>
            <numerusform>{n} component</numerusform>
            <numerusform>{n} componenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>clicktodial/gui/models/history_filter.py, clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Licence of {component}</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>Licentie van {component}</translation>
    </message>
    <message>
        <source>Its makers give no text with it.</source>
        <extracomment>clicktodial/gui/windows/about_licences.py</extracomment>
        <translation>De makers leveren er geen tekst bij.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>clicktodial/gui/widgets/person_form.py, clicktodial/gui/windows/account_fields.py, clicktodial/gui/windows/settings_rule_form.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Phone system</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Telefoon&amp;centrale</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Ser&amp;veradres</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>T&amp;enant</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Toe&amp;stel</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Aan&amp;melden met</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>App &amp;id</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>&amp;Geheim</translation>
    </message>
    <message>
        <source>C&amp;ookies</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>C&amp;ookies</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <extracomment>clicktodial/gui/windows/account_fields.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Gebr&amp;uiker</translation>
    </message>
    <message>
        <source>&amp;Bridge address</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>&amp;Bridge-adres</translation>
    </message>
    <message>
        <source>Bri&amp;dge token</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Bri&amp;dge-token</translation>
    </message>
    <message>
        <source>Shows or hides what hardly anyone needs</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Toont of verbergt wat bijna niemand nodig heeft</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Tries what is entered, and asks the phone system for your extensions</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Probeert wat is ingevoerd en vraagt je toestellen aan de telefooncentrale</translation>
    </message>
    <message>
        <source>S&amp;how what is entered</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Tonen &amp;wat is ingevoerd</translation>
    </message>
    <message>
        <source>Sign in to Hubgets in your browser, open its developer tools, choose any request to the phone system under Network, and copy its Cookie header.</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Meld je in je browser aan bij Hubgets, open de ontwikkelaarstools, kies onder Netwerk om het even welke aanvraag aan de telefooncentrale en kopieer de Cookie-header ervan.</translation>
    </message>
    <message>
        <source>Found by the test: {extensions}</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Door de test gevonden: {extensions}</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Minde&amp;r</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Mee&amp;r…</translation>
    </message>
    <message>
        <source>Found by the test and entered: check it.</source>
        <extracomment>clicktodial/gui/windows/account_fields.py</extracomment>
        <translation>Door de test gevonden en ingevuld: controleer het.</translation>
    </message>
    <message>
        <source>Account “{name}”</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/settings_diagnostics.py</extracomment>
        <translation>Account “{name}”</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Een account toevoegen</translation>
    </message>
    <message>
        <source>Sign in again to “{name}”</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Opnieuw aanmelden bij “{name}”</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Tries what is entered, step by step; nothing is saved</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Probeert stap voor stap wat is ingevoerd; er wordt niets opgeslagen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>Leaves the form; nothing is saved</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Verlaat het formulier; er wordt niets opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/events_form.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Bew&amp;aren</translation>
    </message>
    <message>
        <source>Keeps the account in the settings and its secret in the keyring</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Bewaart de account in de instellingen en het geheim ervan in de sleutelbos</translation>
    </message>
    <message>
        <source>Saving… The keyring may ask you to unlock it.</source>
        <extracomment>clicktodial/gui/windows/account_form.py, clicktodial/gui/windows/first_run.py</extracomment>
        <translation>Bewaren… De sleutelbos vraagt misschien om hem te ontgrendelen.</translation>
    </message>
    <message>
        <source>No extension was found.</source>
        <extracomment>clicktodial/gui/windows/account_form.py</extracomment>
        <translation>Er is geen toestel gevonden.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>clicktodial/gui/windows/account_list.py, clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/settings_pages.py, clicktodial/model/checkup.py</extracomment>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Enter opens an account, Delete removes it</source>
        <extracomment>clicktodial/gui/windows/account_list.py</extracomment>
        <translation>Enter opent een account, Delete verwijdert hem</translation>
    </message>
    <message>
        <source>Test of the account</source>
        <extracomment>clicktodial/gui/windows/account_steps.py</extracomment>
        <translation>Test van de account</translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>clicktodial/gui/windows/account_steps.py</extracomment>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>“{name}” is saved, but its secret is kept in memory only: you will be asked for it again when Click-to-Dial is next started.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>“{name}” is bewaard, maar het geheim blijft alleen in het geheugen: het wordt opnieuw gevraagd wanneer Click-to-Dial weer wordt gestart.</translation>
    </message>
    <message>
        <source>Remove “{name}”? Its secret is deleted from the keyring, too. Calls that are going on are not touched.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>“{name}” verwijderen? Het geheim wordt ook uit de sleutelbos verwijderd. Lopende gesprekken blijven ongemoeid.</translation>
    </message>
    <message>
        <source>No account is set up yet.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Er is nog geen account ingesteld.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/events.py</extracomment>
        <translation>Toevoe&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/events.py, clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Als &amp;standaard</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py, clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>“{name}” was removed, but its secret may be left.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>“{name}” is verwijderd, maar het geheim is er misschien nog.</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>clicktodial/gui/windows/accounts.py, clicktodial/gui/windows/events.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>Be&amp;houden</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Het is al de standaard</translation>
    </message>
    <message>
        <source>Dials when none is chosen</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>Belt wanneer er geen is gekozen</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>“{name}” is verwijderd.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <extracomment>clicktodial/gui/windows/accounts.py</extracomment>
        <translation>“{name}” is bewaard.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py</extracomment>
        <translation>Contacten importeren</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts were added.</source>
        <comment>{n} contact was added.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} contact is toegevoegd.</numerusform>
            <numerusform>{n} contacten zijn toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py, clicktodial/gui/windows/report.py</extracomment>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>{n} were known already.</source>
        <comment>{n} was known already.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} was al bekend.</numerusform>
            <numerusform>{n} waren al bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines could not be read.</source>
        <comment>{n} line could not be read.</comment>
        <extracomment>clicktodial/gui/models/import_lines.py</extracomment>
        <translation>
            <numerusform>{n} regel kon niet worden gelezen.</numerusform>
            <numerusform>{n} regels konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{extension} has no phone call events. Add one to have an address called when something happens there.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>{extension} heeft geen gespreksgebeurtenissen. Voeg er een toe om een adres te laten aanroepen wanneer daar iets gebeurt.</translation>
    </message>
    <message>
        <source>Phone call events</source>
        <extracomment>clicktodial/gui/windows/events.py, clicktodial/gui/windows/events_list.py</extracomment>
        <translation>Gespreksgebeurtenissen</translation>
    </message>
    <message>
        <source>Extension whose events are shown</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Toestel waarvan de gebeurtenissen worden getoond</translation>
    </message>
    <message>
        <source>Another extension, such as a queue</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Een ander toestel, zoals een wachtrij</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>T&amp;onen</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Uits&amp;chakelen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>He&amp;rladen</translation>
    </message>
    <message>
        <source>Its kind is not known here: it can only be deleted</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Dit soort is hier niet bekend: het kan alleen worden verwijderd</translation>
    </message>
    <message>
        <source>Delete “{event}”? {url} is not called any more.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>“{event}” verwijderen? {url} wordt dan niet meer aangeroepen.</translation>
    </message>
    <message>
        <source>Asking the phone system…</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Aan de telefooncentrale wordt gevraagd…</translation>
    </message>
    <message>
        <source>The event was added.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>De gebeurtenis is toegevoegd.</translation>
    </message>
    <message>
        <source>The event was changed.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>De gebeurtenis is gewijzigd.</translation>
    </message>
    <message>
        <source>The event was deleted.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>De gebeurtenis is verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>No account offers phone call events.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Geen account biedt gespreksgebeurtenissen aan.</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>&amp;Inschakelen</translation>
    </message>
    <message>
        <source>Waiting for the phone system…</source>
        <extracomment>clicktodial/gui/windows/events.py, clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Wachten op de telefooncentrale…</translation>
    </message>
    <message>
        <source>Type the extension whose events you want to see.</source>
        <extracomment>clicktodial/gui/windows/events.py</extracomment>
        <translation>Typ het toestel waarvan je de gebeurtenissen wilt zien.</translation>
    </message>
    <message>
        <source>&amp;Enabled</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Ingeschakeld</translation>
    </message>
    <message>
        <source>The phone system calls it, not this computer; it must be reachable from there</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>De telefooncentrale roept het aan, niet deze computer; het moet van daaruit bereikbaar zijn</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>clicktodial/gui/windows/contacts_import.py, clicktodial/gui/windows/events_form.py, clicktodial/gui/windows/source_form.py</extracomment>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>Event of {extension}</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Gebeurtenis van {extension}</translation>
    </message>
    <message>
        <source>New event of {extension}</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Nieuwe gebeurtenis van {extension}</translation>
    </message>
    <message>
        <source>Cannot be changed: add another event instead</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>Kan niet worden gewijzigd: voeg een andere gebeurtenis toe</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Address that is called</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>A&amp;dres dat wordt aangeroepen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>clicktodial/gui/windows/events_form.py</extracomment>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Enter opens an event, Space turns it on or off, Delete deletes it</source>
        <extracomment>clicktodial/gui/windows/events_list.py</extracomment>
        <translation>Enter opent een gebeurtenis, Spatie zet ze aan of uit, Delete verwijdert ze</translation>
    </message>
    <message>
        <source>Call the first result, or the number</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Het eerste resultaat of het nummer bellen</translation>
    </message>
    <message>
        <source>Find or do: people, numbers, actions on calls, pages</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Zoeken of doen: personen, nummers, acties op gesprekken, pagina’s</translation>
    </message>
    <message>
        <source>Clear the field, leave the transfer or the options, hide the window</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Het veld leegmaken, doorverbinden of opties verlaten, het venster verbergen</translation>
    </message>
    <message>
        <source>More ways to call: the menu of the Call button</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Meer manieren om te bellen: het menu van de knop Bellen</translation>
    </message>
    <message>
        <source>Mark a call (in the list: 1 … 9, arrows)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Een gesprek markeren (in de lijst: 1 … 9, pijlen)</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Naar het veld gaan</translation>
    </message>
    <message>
        <source>This sheet (in the list: ?)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Dit overzicht (in de lijst: ?)</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>clicktodial/gui/windows/main.py</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>The call ended before it was transferred</source>
        <extracomment>clicktodial/gui/windows/main.py</extracomment>
        <translation>Het gesprek eindigde voordat het werd doorverbonden</translation>
    </message>
    <message>
        <source>Number to call</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Te bellen nummer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>F2: put it into the dialer&apos;s field, to change it there</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>F2: in het belveld zetten, om het daar te wijzigen</translation>
    </message>
    <message>
        <source>&amp;Dial at once when exactly one number is found</source>
        <extracomment>clicktodial/gui/windows/number_popup.py</extracomment>
        <translation>&amp;Meteen bellen als precies één nummer is gevonden</translation>
    </message>
    <message>
        <source>Find or do</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Zoeken of doen</translation>
    </message>
    <message>
        <source>Name, number, or what to do</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Naam, nummer of wat te doen</translation>
    </message>
    <message>
        <source>Transfer to {number}</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Doorverbinden naar {number}</translation>
    </message>
    <message>
        <source>Tab or Enter: then type who is to get the call</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Tab of Enter: typ dan wie het gesprek krijgt</translation>
    </message>
    <message>
        <source>The list of calls is not current: nothing can be done to calls now.</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>De gesprekkenlijst is niet actueel: er kan nu niets met gesprekken worden gedaan.</translation>
    </message>
    <message>
        <source>Nothing found. Type a name, a number, or what to do.</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Niets gevonden. Typ een naam, een nummer of wat te doen.</translation>
    </message>
    <message>
        <source>Transfer {name} to…</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>{name} doorverbinden naar…</translation>
    </message>
    <message>
        <source>This is not possible any more: the call has changed or ended.</source>
        <extracomment>clicktodial/gui/windows/palette.py</extracomment>
        <translation>Dit is niet meer mogelijk: het gesprek is veranderd of beëindigd.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>clicktodial/gui/windows/settings.py, clicktodial/model/checkup.py, clicktodial/storage/diagnostics.py</extracomment>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>clicktodial/gui/windows/settings.py</extracomment>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <extracomment>clicktodial/gui/windows/settings.py</extracomment>
        <translation>De laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>✓ Saved: {more}</source>
        <extracomment>clicktodial/gui/windows/settings.py</extracomment>
        <translation>✓ Bewaard: {more}</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <extracomment>clicktodial/gui/windows/settings.py, clicktodial/gui/windows/settings_contacts.py</extracomment>
        <translation>✓ Bewaard</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>clicktodial/gui/windows/report.py, clicktodial/gui/windows/settings.py</extracomment>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Key: {what}</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Toets: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>clicktodial/gui/windows/settings_contacts.py, clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the key: {what}</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>De toets verwijderen: {what}</translation>
    </message>
    <message>
        <source>Restore the default: {what}</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>De standaard herstellen: {what}</translation>
    </message>
    <message>
        <source>✓ Received</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>✓ Ontvangen</translation>
    </message>
    <message>
        <source>These keys work while another program has the focus. Press one now: its line says that it arrived. Nothing is dialled as long as you are on this page.</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Deze toetsen werken terwijl een ander programma de focus heeft. Druk er nu op een: de regel ervan meldt dat dit is aangekomen. Er wordt niet gebeld zolang je op deze pagina bent.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own settings for keys you can bind one to this command; it does what “{what}” does:</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>In de toetsinstellingen van het bureaublad zelf kun je er een aan deze opdracht koppelen; ze doet wat “{what}” doet:</translation>
    </message>
    <message>
        <source>When the key finds a number</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>Wanneer de toets een nummer vindt</translation>
    </message>
    <message>
        <source>&amp;Dial at once when exactly one number was found</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>&amp;Meteen bellen als precies één nummer is gevonden</translation>
    </message>
    <message>
        <source>The key then places the call by itself, without showing the number first: what was selected by mistake is called, too. Without it a small window shows what was found, and Enter dials. Codes with * or #, expensive and emergency numbers wait for Enter in any case.</source>
        <extracomment>clicktodial/gui/windows/settings_keys.py</extracomment>
        <translation>De toets belt dan zelf, zonder het nummer eerst te tonen: ook wat per vergissing is geselecteerd, wordt gebeld. Zonder deze optie toont een klein venster wat is gevonden, en belt Enter. Codes met * of #, dure nummers en noodnummers wachten in elk geval op Enter.</translation>
    </message>
    <message>
        <source>Links and clipboard</source>
        <extracomment>clicktodial/gui/windows/settings_links.py, clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Links en klembord</translation>
    </message>
    <message>
        <source>A phone link that is clicked in any program waits in Click-to-Dial for Enter.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Een telefoonlink waarop in een programma wordt geklikt, wacht in Click-to-Dial op Enter.</translation>
    </message>
    <message>
        <source>Open &amp;all with Click-to-Dial</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>&amp;Alle met Click-to-Dial openen</translation>
    </message>
    <message>
        <source>What links may do</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Wat links mogen</translation>
    </message>
    <message>
        <source>&amp;Dial phone links at once, without Enter</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Links &amp;meteen bellen, zonder Enter</translation>
    </message>
    <message>
        <source>Without this a link only fills in the number. With it every page and program that can open a link can place a call from your phone. Codes with * or #, premium-rate and emergency numbers always wait for Enter. You can take this back here at any time.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Zonder deze optie vult een link alleen het nummer in. Met deze optie kan elke pagina en elk programma dat een link kan openen, met je telefoon bellen. Codes met * of #, betaalnummers en noodnummers wachten altijd op Enter. Je kunt dit hier op elk moment terugzetten.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Klembord</translation>
    </message>
    <message>
        <source>Each text that is copied is looked at for a phone number, which is then offered. It is looked at on this computer only: nothing is kept or sent, and nothing is dialled without you. Without this, “Dial from clipboard” in the menu looks once, when you choose it.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>In elke gekopieerde tekst wordt een telefoonnummer gezocht, dat dan wordt aangeboden. Dat gebeurt alleen op deze computer: niets wordt bewaard of verstuurd, en zonder jou wordt niet gebeld. Zonder deze optie kijkt “Bellen vanaf klembord” in het menu één keer, wanneer je het kiest.</translation>
    </message>
    <message>
        <source>Not possible on this desktop: under Wayland a program hears of copies only while it is in front. “Dial from clipboard” in the menu looks once, when you choose it.</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Niet mogelijk op dit bureaublad: onder Wayland merkt een programma alleen dat er wordt gekopieerd als het vooraan staat. “Bellen vanaf klembord” in het menu kijkt één keer, wanneer je het kiest.</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard</source>
        <extracomment>clicktodial/gui/windows/settings_links.py</extracomment>
        <translation>Het &amp;klembord volgen</translation>
    </message>
    <message>
        <source>Asking the desktop…</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py, clicktodial/gui/windows/settings_links.py, clicktodial/gui/windows/settings_notifications.py, clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>Aan het bureaublad wordt gevraagd…</translation>
    </message>
    <message>
        <source>✓ Changed</source>
        <extracomment>clicktodial/gui/windows/settings_links.py, clicktodial/gui/windows/settings_program.py</extracomment>
        <translation>✓ Gewijzigd</translation>
    </message>
    <message>
        <source>Dial plan</source>
        <extracomment>clicktodial/gui/windows/settings_pages.py, clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Kiesplan</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>clicktodial/gui/windows/settings_pages.py</extracomment>
        <translation>Pagina’s van de instellingen</translation>
    </message>
    <message numerus="yes">
        <source>{n} examples changed</source>
        <comment>one example changed</comment>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>
            <numerusform>één voorbeeld gewijzigd</numerusform>
            <numerusform>{n} voorbeelden gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>How what you type, select or click becomes the number that is sent.</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Hoe wat je typt, selecteert of aanklikt, het nummer wordt dat wordt verstuurd.</translation>
    </message>
    <message>
        <source>Dial plan of the accou&amp;nt</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Kiesplan van de accou&amp;nt</translation>
    </message>
    <message>
        <source>There is no account yet: its dial plan is set here once there is.</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Er is nog geen account: het kiesplan wordt hier ingesteld zodra er een is.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Waar je bent</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>National numbers get its country code</source>
        <extracomment>clicktodial/gui/windows/first_run_pages.py, clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Nationale nummers krijgen de landcode ervan</translation>
    </message>
    <message>
        <source>&amp;Own area code</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>&amp;Eigen netnummer</translation>
    </message>
    <message>
        <source>Put before numbers that are dialled within your town only, such as 02</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Komt voor nummers die alleen binnen je zone worden gekozen, zoals 02</translation>
    </message>
    <message>
        <source>What your phone system wants</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Wat je telefooncentrale wil</translation>
    </message>
    <message>
        <source>Prefix for an outside &amp;line</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>&amp;Prefix voor een buitenlijn</translation>
    </message>
    <message>
        <source>Dialled before every number outside the company, such as 0</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Gekozen voor elk nummer buiten het bedrijf, zoals 0</translation>
    </message>
    <message>
        <source>&amp;International prefix</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>&amp;Internationale prefix</translation>
    </message>
    <message>
        <source>Stands for the + of a number, such as 00. Empty: + itself, or the country&apos;s own behind an outside line</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Komt in plaats van de + van een nummer, zoals 00. Leeg: + zelf, of de prefix van het land na een buitenlijn</translation>
    </message>
    <message>
        <source>Lengths of in&amp;ternal extensions</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Lengtes van in&amp;terne toestellen</translation>
    </message>
    <message>
        <source>So many digits are a colleague and stay as they are, such as 3, 4</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Zoveel cijfers zijn een collega en blijven zoals ze zijn, zoals 3, 4</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Regels</translation>
    </message>
    <message>
        <source>From top to bottom; the first one that fits decides, and what it makes is dialled as it is. Emergency numbers are never rewritten.</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Van boven naar onder; de eerste die past, beslist, en wat hij oplevert, wordt zo gekozen. Noodnummers worden nooit herschreven.</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py</extracomment>
        <translation>Probeer het</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>clicktodial/gui/windows/settings_plan.py, clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>&amp;Keep rule</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>&amp;Regel bewaren</translation>
    </message>
    <message>
        <source>What the steps call it, such as Paris office</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Hoe de stappen hem noemen, zoals Kantoor Parijs</translation>
    </message>
    <message>
        <source>When the whole number &amp;fits</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Als het hele nummer &amp;past bij</translation>
    </message>
    <message>
        <source>A regular expression of the number in its international form, if it has one, such as {example}</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Een reguliere expressie van het nummer in internationale vorm, als het die heeft, zoals {example}</translation>
    </message>
    <message>
        <source>&amp;Dial instead</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Kies in plaats &amp;daarvan</translation>
    </message>
    <message>
        <source>\1 stands for what the first round brackets fit, such as 7\1</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>\1 staat voor wat bij de eerste ronde haken past, zoals 7\1</translation>
    </message>
    <message>
        <source>New rule</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <extracomment>clicktodial/gui/windows/settings_rule_form.py</extracomment>
        <translation>De regel wijzigen</translation>
    </message>
    <message>
        <source>Rules, in order</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Regels, op volgorde</translation>
    </message>
    <message>
        <source>Enter edits a rule, Delete removes it, Alt with an arrow key moves it</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Enter bewerkt een regel, Delete verwijdert hem, Alt met een pijltoets verplaatst hem</translation>
    </message>
    <message>
        <source>Add &amp;rule…</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>&amp;Regel toevoegen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>Oml&amp;aag</translation>
    </message>
    <message>
        <source>{n}, {name}: {match} becomes {replace}</source>
        <extracomment>clicktodial/gui/windows/settings_rules.py</extracomment>
        <translation>{n}, {name}: {match} wordt {replace}</translation>
    </message>
    <message>
        <source>Sent: {number}</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Verstuurd: {number}</translation>
    </message>
    <message>
        <source>Type or paste a number, a link or any &amp;text</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Typ of plak een nummer, een link of te&amp;kst</translation>
    </message>
    <message>
        <source>&amp;Keep as example</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Als voorbeeld be&amp;waren</translation>
    </message>
    <message>
        <source>Enter tries an example, Delete removes it</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Enter probeert een voorbeeld, Delete verwijdert het</translation>
    </message>
    <message>
        <source>None yet. Each is tried anew after every change, and marked when that changes it.</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Nog geen. Elk wordt na elke wijziging opnieuw geprobeerd, en gemarkeerd als die het verandert.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <extracomment>clicktodial/gui/windows/settings_tester.py</extracomment>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>The call is not parked</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Het gesprek is niet geparkeerd</translation>
    </message>
    <message>
        <source>The call is not ringing</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>De oproep gaat niet over</translation>
    </message>
    <message>
        <source>It is a call of others that you have joined</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Het is een gesprek van anderen waaraan je deelneemt</translation>
    </message>
    <message>
        <source>It is someone else&apos;s call</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Het is het gesprek van iemand anders</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <extracomment>clicktodial/engine/incoming/words.py, clicktodial/model/calls.py</extracomment>
        <translation>Onbekend nummer</translation>
    </message>
    <message>
        <source>The call is still being set up</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Het gesprek wordt nog opgezet</translation>
    </message>
    <message>
        <source>Pick up your phone first</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Neem eerst je telefoon op</translation>
    </message>
    <message>
        <source>The other side has not answered yet</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>De andere kant heeft nog niet opgenomen</translation>
    </message>
    <message>
        <source>It is not known whether the other side has answered</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Het is niet bekend of de andere kant heeft opgenomen</translation>
    </message>
    <message>
        <source>The call is not on hold</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Het gesprek staat niet in de wacht</translation>
    </message>
    <message>
        <source>The call is on hold</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Het gesprek staat in de wacht</translation>
    </message>
    <message>
        <source>The call is parked</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Het gesprek is geparkeerd</translation>
    </message>
    <message>
        <source>The phone system does not say how the call stands</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>De telefooncentrale meldt niet hoe het met het gesprek staat</translation>
    </message>
    <message>
        <source>The other side put the call on hold</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>De andere kant heeft het gesprek in de wacht gezet</translation>
    </message>
    <message>
        <source>The call is being recorded already</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Het gesprek wordt al opgenomen</translation>
    </message>
    <message>
        <source>The call is not being recorded</source>
        <extracomment>clicktodial/model/calls.py</extracomment>
        <translation>Het gesprek wordt niet opgenomen</translation>
    </message>
    <message>
        <source>Choose from 1 to {most} seconds.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Kies van 1 tot {most} seconden.</translation>
    </message>
    <message>
        <source>“{text}” is not a caller id</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>“{text}” is geen weergegeven nummer</translation>
    </message>
    <message>
        <source>A caller id looks like John Doe &lt;4242425&gt;.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Een weergegeven nummer ziet eruit als John Doe &lt;4242425&gt;.</translation>
    </message>
    <message>
        <source>Which extension calls back?</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Welk toestel belt terug?</translation>
    </message>
    <message>
        <source>Name your Callback extension, such as 0003*218.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Noem je Callback-toestel, zoals 0003*218.</translation>
    </message>
    <message>
        <source>Which public number is to be called back?</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Welk openbaar nummer moet worden teruggebeld?</translation>
    </message>
    <message>
        <source>A callback rings one public number of yours first, such as your mobile.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Bij terugbellen gaat eerst een openbaar nummer van jou over, zoals je mobiel.</translation>
    </message>
    <message>
        <source>A callback reaches public numbers only</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Terugbellen bereikt alleen openbare nummers</translation>
    </message>
    <message>
        <source>Call an extension from your phone instead.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Bel een toestel rechtstreeks met je telefoon.</translation>
    </message>
    <message>
        <source>Into which conference?</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>In welke conferentie?</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Er is niemand gebeld.</translation>
    </message>
    <message>
        <source>Name your Conference extension, such as 0003*219.</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Noem je Conference-toestel, zoals 0003*219.</translation>
    </message>
    <message>
        <source>A conference&apos;s number and PIN consist of digits</source>
        <extracomment>clicktodial/model/dialling.py</extracomment>
        <translation>Het nummer en de pincode van een conferentie bestaan uit cijfers</translation>
    </message>
    <message>
        <source>a code: it can change settings of your line</source>
        <extracomment>clicktodial/model/dialplan.py</extracomment>
        <translation>een code: ze kan instellingen van je lijn wijzigen</translation>
    </message>
    <message>
        <source>premium rate: the call costs extra</source>
        <extracomment>clicktodial/model/dialplan.py</extracomment>
        <translation>betaalnummer: het gesprek kost extra</translation>
    </message>
    <message>
        <source>an emergency number</source>
        <extracomment>clicktodial/model/dialplan.py</extracomment>
        <translation>een noodnummer</translation>
    </message>
    <message>
        <source>This kind of event is not known</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Dit soort gebeurtenis is niet bekend</translation>
    </message>
    <message>
        <source>Choose another type and method.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Kies een ander type en een andere methode.</translation>
    </message>
    <message>
        <source>This cannot be a note</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Dit kan geen notitie zijn</translation>
    </message>
    <message>
        <source>Use one line of at most {most} characters.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Gebruik één regel van hoogstens {most} tekens.</translation>
    </message>
    <message>
        <source>“{url}” is not an address that can be called</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>“{url}” is geen adres dat kan worden aangeroepen</translation>
    </message>
    <message>
        <source>It looks like https://example.com/calls; spaces are written as %20.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Het ziet eruit als https://example.com/calls; spaties worden als %20 geschreven.</translation>
    </message>
    <message>
        <source>An address holds no spaces</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Een adres bevat geen spaties</translation>
    </message>
    <message>
        <source>Write them as %20.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Schrijf ze als %20.</translation>
    </message>
    <message>
        <source>Events belong to one extension</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Gebeurtenissen horen bij één toestel</translation>
    </message>
    <message>
        <source>Name it, such as 0003*210.</source>
        <extracomment>clicktodial/model/events.py</extracomment>
        <translation>Noem het, zoals 0003*210.</translation>
    </message>
    <message>
        <source>extension {extension} is keyed in after the answer</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>toestel {extension} wordt na het opnemen ingetoetst</translation>
    </message>
    <message>
        <source>digits of another script replaced</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>cijfers van een ander schrift vervangen</translation>
    </message>
    <message>
        <source>full-width signs replaced</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>tekens van volle breedte vervangen</translation>
    </message>
    <message>
        <source>separators removed</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>scheidingstekens verwijderd</translation>
    </message>
    <message>
        <source>letters read as the digits of their keys</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>letters gelezen als de cijfers van hun toetsen</translation>
    </message>
    <message>
        <source>“tel:” left out</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>“tel:” weggelaten</translation>
    </message>
    <message>
        <source>taken out of a link</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>uit een link gehaald</translation>
    </message>
    <message>
        <source>“(0)” left out</source>
        <extracomment>clicktodial/model/reading/notation.py</extracomment>
        <translation>“(0)” weggelaten</translation>
    </message>
    <message>
        <source>“{context}” from the link put before it</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>“{context}” uit de link ervoor gezet</translation>
    </message>
    <message>
        <source>{country}, in area {area}</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, in zone {area}</translation>
    </message>
    <message>
        <source>{country}, service number</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, servicenummer</translation>
    </message>
    <message>
        <source>“+” put back</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>“+” teruggezet</translation>
    </message>
    <message>
        <source>international</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>internationaal</translation>
    </message>
    <message>
        <source>{country}, {kind}</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, {kind}</translation>
    </message>
    <message>
        <source>fixed line</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>vaste lijn</translation>
    </message>
    <message>
        <source>mobile</source>
        <extracomment>clicktodial/gui/models/number_labels.py, clicktodial/model/reading/numbering.py</extracomment>
        <translation>mobiel</translation>
    </message>
    <message>
        <source>free of charge</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>premium rate</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>betaalnummer</translation>
    </message>
    <message>
        <source>shared cost</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>gedeelde kosten</translation>
    </message>
    <message>
        <source>internet telephony</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>internettelefonie</translation>
    </message>
    <message>
        <source>personal number</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>persoonlijk nummer</translation>
    </message>
    <message>
        <source>pager</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>pager</translation>
    </message>
    <message>
        <source>company number</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>bedrijfsnummer</translation>
    </message>
    <message>
        <source>voicemail</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>voicemail</translation>
    </message>
    <message>
        <source>trunk zero left out</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>netnul weggelaten</translation>
    </message>
    <message>
        <source>“00” after “+” left out</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>“00” na “+” weggelaten</translation>
    </message>
    <message>
        <source>emergency</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>noodnummer</translation>
    </message>
    <message>
        <source>{country}, emergency</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, noodnummer</translation>
    </message>
    <message>
        <source>{country}, international</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, internationaal</translation>
    </message>
    <message>
        <source>{country}, national</source>
        <extracomment>clicktodial/model/reading/numbering.py</extracomment>
        <translation>{country}, nationaal</translation>
    </message>
    <message>
        <source>outside line {prefix} was typed already</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>buitenlijn {prefix} was al getypt</translation>
    </message>
    <message>
        <source>left as typed: no number of {country}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>gelaten zoals getypt: geen nummer van {country}</translation>
    </message>
    <message>
        <source>outside line {prefix}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>buitenlijn {prefix}</translation>
    </message>
    <message>
        <source>extension</source>
        <extracomment>clicktodial/gui/models/number_labels.py, clicktodial/model/reading/order.py</extracomment>
        <translation>toestel</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>code</translation>
    </message>
    <message>
        <source>extension of the company</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>toestel van het bedrijf</translation>
    </message>
    <message>
        <source>rule “{name}”</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>regel “{name}”</translation>
    </message>
    <message>
        <source>rule “{name}” left out: it makes no number of this</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>regel “{name}” weggelaten: hij maakt hiervan geen nummer</translation>
    </message>
    <message>
        <source>as dialled in {country}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>zoals gekozen in {country}</translation>
    </message>
    <message>
        <source>international prefix {prefix}</source>
        <extracomment>clicktodial/model/reading/order.py</extracomment>
        <translation>internationale prefix {prefix}</translation>
    </message>
    <message>
        <source>It must have 1 to {most} characters.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Het moet 1 tot {most} tekens hebben.</translation>
    </message>
    <message>
        <source>It could take too long: there are too many ways to read it.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Het zou te lang kunnen duren: het kan op te veel manieren worden gelezen.</translation>
    </message>
    <message>
        <source>A rule needs a name</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Een regel heeft een naam nodig</translation>
    </message>
    <message>
        <source>Use 1 to {most} letters.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Gebruik 1 tot {most} letters.</translation>
    </message>
    <message>
        <source>The rule “{name}” makes no number</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>De regel “{name}” levert geen nummer op</translation>
    </message>
    <message>
        <source>What it puts in place is “{text}”.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Wat hij ervoor in de plaats zet, is “{text}”.</translation>
    </message>
    <message>
        <source>Use digits, + * # and \1 for the first group in round brackets.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Gebruik cijfers, + * # en \1 voor de eerste groep tussen ronde haken.</translation>
    </message>
    <message>
        <source>The pattern of the rule “{name}” cannot be used</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Het patroon van de regel “{name}” kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>“{sign}” has no place there.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>“{sign}” hoort daar niet.</translation>
    </message>
    <message>
        <source>It is not a regular expression.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Het is geen reguliere expressie.</translation>
    </message>
    <message>
        <source>Use two letters, such as BE.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Gebruik twee letters, zoals BE.</translation>
    </message>
    <message>
        <source>{part} cannot be “{text}”</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>{part} kan niet “{text}” zijn</translation>
    </message>
    <message>
        <source>It has digits only, such as {example}.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Alleen cijfers, zoals {example}.</translation>
    </message>
    <message>
        <source>The international prefix</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>De internationale prefix</translation>
    </message>
    <message>
        <source>No + can follow an outside prefix</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Na een buitenlijnprefix kan geen + komen</translation>
    </message>
    <message>
        <source>Use digits as the international prefix, such as 00, or leave it empty.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Gebruik cijfers als internationale prefix, zoals 00, of laat hem leeg.</translation>
    </message>
    <message>
        <source>Extensions have 1 to {most} digits</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Toestelnummers hebben 1 tot {most} cijfers</translation>
    </message>
    <message>
        <source>Use numbers such as 3, 4.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Gebruik getallen zoals 3, 4.</translation>
    </message>
    <message>
        <source>A dial plan has at most {most} rules</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Een kiesplan heeft hoogstens {most} regels</translation>
    </message>
    <message>
        <source>Two rules are named “{name}”</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Twee regels heten “{name}”</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Geef elk een eigen naam.</translation>
    </message>
    <message>
        <source>The examples are too many or too long</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>De voorbeelden zijn te talrijk of te lang</translation>
    </message>
    <message>
        <source>Keep at most {most}, each of one line.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Bewaar er hoogstens {most}, elk van één regel.</translation>
    </message>
    <message>
        <source>The area code</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Het netnummer</translation>
    </message>
    <message>
        <source>The outside prefix</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>De buitenlijnprefix</translation>
    </message>
    <message>
        <source>A pattern looks like \+322555(\d{{2,4}}): digits, \d, [2-7], round brackets, | and {{n,m}}; + and * are written \+ and \*.</source>
        <extracomment>clicktodial/model/reading/rules.py</extracomment>
        <translation>Een patroon ziet eruit als \+322555(\d{{2,4}}): cijfers, \d, [2-7], ronde haken, | en {{n,m}}; + en * worden als \+ en \* geschreven.</translation>
    </message>
    <message>
        <source>This phone system knows no such way to sign in</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Deze telefooncentrale kent zo’n manier van aanmelden niet</translation>
    </message>
    <message>
        <source>Choose from {ways}.</source>
        <extracomment>clicktodial/model/settings.py, clicktodial/model/sources.py</extracomment>
        <translation>Kies uit {ways}.</translation>
    </message>
    <message>
        <source>The App id is missing</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>De App id ontbreekt</translation>
    </message>
    <message>
        <source>It stands beside the App&apos;s secret in the PBX.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Ze staat in de telefooncentrale naast het geheim van de App.</translation>
    </message>
    <message>
        <source>The tenant is missing</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>De tenant ontbreekt</translation>
    </message>
    <message>
        <source>Your administrator knows its id.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Je beheerder kent de id ervan.</translation>
    </message>
    <message>
        <source>Your extension is missing</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Je toestel ontbreekt</translation>
    </message>
    <message>
        <source>It looks like 210.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Het ziet eruit als 210.</translation>
    </message>
    <message>
        <source>This phone system knows one extension an account</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Deze telefooncentrale kent één toestel per account</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, spaces and . _ @ -, beginning with a letter or digit.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Gebruik 1 tot 40 letters, cijfers, spaties en . _ @ -, met een letter of cijfer vooraan.</translation>
    </message>
    <message>
        <source>“{user}” is not a user id</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>“{user}” is geen gebruikers-id</translation>
    </message>
    <message>
        <source>Use @me or the numeric id.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Gebruik @me of de numerieke id.</translation>
    </message>
    <message>
        <source>“{text}” is not a tenant&apos;s id</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>“{text}” is geen id van een tenant</translation>
    </message>
    <message>
        <source>It looks like b11d749b-8eb7-4236-a068-3d94ba3860d6.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Het ziet eruit als b11d749b-8eb7-4236-a068-3d94ba3860d6.</translation>
    </message>
    <message>
        <source>“{text}” is not an extension</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>“{text}” is geen toestel</translation>
    </message>
    <message>
        <source>Extensions look like 0003*210 or 210.</source>
        <extracomment>clicktodial/model/settings.py</extracomment>
        <translation>Toestellen zien eruit als 0003*210 of 210.</translation>
    </message>
    <message>
        <source>“{text}” is not a server&apos;s address</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>“{text}” is geen adres van een server</translation>
    </message>
    <message>
        <source>An address looks like https://pbx.example.com.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Een adres ziet eruit als https://pbx.example.com.</translation>
    </message>
    <message>
        <source>Calling</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>The marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Het gemarkeerde gesprek</translation>
    </message>
    <message>
        <source>Tabs and lists</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Tabbladen en lijsten</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Het venster</translation>
    </message>
    <message>
        <source>In any program</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>In elk programma</translation>
    </message>
    <message>
        <source>Hold or resume it</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>In de wacht zetten of hervatten</translation>
    </message>
    <message>
        <source>Transfer it (in the list: T)</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Doorverbinden (in de lijst: T)</translation>
    </message>
    <message>
        <source>Record it, or stop recording it</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Opnemen, of de opname stoppen</translation>
    </message>
    <message>
        <source>In the list: park it, or take it back</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>In de lijst: parkeren of uit het park halen</translation>
    </message>
    <message>
        <source>In the list: write a note on it</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>In de lijst: er een notitie bij schrijven</translation>
    </message>
    <message>
        <source>The tabs, from the first</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>De tabbladen, vanaf het eerste</translation>
    </message>
    <message>
        <source>The next tab</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Het volgende tabblad</translation>
    </message>
    <message>
        <source>History: call again. People: open the card</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Geschiedenis: opnieuw bellen. Contacten: de kaart openen</translation>
    </message>
    <message>
        <source>People: call the first number</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Contacten: het eerste nummer bellen</translation>
    </message>
    <message>
        <source>History and people: delete what is marked</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Geschiedenis en contacten: verwijderen wat is gemarkeerd</translation>
    </message>
    <message>
        <source>History: write a note on the marked call</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Geschiedenis: een notitie bij het gemarkeerde gesprek</translation>
    </message>
    <message>
        <source>People: give or take the star</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Contacten: de ster geven of nemen</translation>
    </message>
    <message>
        <source>People: go to the next letter</source>
        <extracomment>clicktodial/gui/windows/keys.py</extracomment>
        <translation>Contacten: naar de volgende letter</translation>
    </message>
    <message>
        <source>Plain http is refused</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Gewone http wordt geweigerd</translation>
    </message>
    <message>
        <source>The sign-in would travel unprotected to {host}.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>De aanmelding zou onbeveiligd naar {host} gaan.</translation>
    </message>
    <message>
        <source>Use https://{host}.</source>
        <extracomment>clicktodial/model/settings_values.py</extracomment>
        <translation>Gebruik https://{host}.</translation>
    </message>
    <message>
        <source>Dial the selected text</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>De geselecteerde tekst bellen</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Het venster tonen</translation>
    </message>
    <message>
        <source>Find or do: people, numbers, actions</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Zoeken of doen: personen, nummers, acties</translation>
    </message>
    <message>
        <source>Hold or resume the call</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Het gesprek in de wacht zetten of hervatten</translation>
    </message>
    <message>
        <source>Hang up the call</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Het gesprek ophangen</translation>
    </message>
    <message>
        <source>“{text}” is not a key combination</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>“{text}” is geen toetscombinatie</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+D.</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Schrijf het zoals Ctrl+Alt+D.</translation>
    </message>
    <message>
        <source>{keys} would be missing in every other program</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>{keys} zou in elk ander programma ontbreken</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or the Super key with it, or take a function key.</source>
        <extracomment>clicktodial/model/shortcuts.py</extracomment>
        <translation>Houd er Ctrl, Alt of de Super-toets bij ingedrukt, of neem een functietoets.</translation>
    </message>
    <message>
        <source>There is no bridge at this address.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Op dit adres is geen bridge.</translation>
    </message>
    <message>
        <source>The bridge ended the connection.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>De bridge heeft de verbinding beëindigd.</translation>
    </message>
    <message>
        <source>It does not send events like a bridge.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Er komen geen gebeurtenissen zoals van een bridge.</translation>
    </message>
    <message>
        <source>The bridge has no sign-in for you (any more).</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>De bridge heeft geen aanmelding voor jou (meer).</translation>
    </message>
    <message>
        <source>Activate Click-to-Dial for your extension in MyTelsmart again.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Activeer Click-to-Dial voor je toestel opnieuw in MyTelsmart.</translation>
    </message>
    <message>
        <source>It gave no token like a bridge.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Er kwam geen token zoals van een bridge.</translation>
    </message>
    <message>
        <source>It sent an event that is longer than any.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Er kwam een gebeurtenis die langer is dan elke andere.</translation>
    </message>
    <message>
        <source>The bridge does not take the bridge token (any more).</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>De bridge aanvaardt de bridge-token niet (meer).</translation>
    </message>
    <message>
        <source>Ask your administrator for a new one.</source>
        <extracomment>clicktodial/pbx/bridge.py</extracomment>
        <translation>Vraag je beheerder om een nieuwe.</translation>
    </message>
    <message>
        <source>{words} ({field})</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>{words} ({field})</translation>
    </message>
    <message>
        <source>There is no Call Control at this address.</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Op dit adres is geen Call Control.</translation>
    </message>
    <message>
        <source>This phone system cannot place such a call</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Deze telefooncentrale kan zo’n gesprek niet starten</translation>
    </message>
    <message>
        <source>It rings your own extension, then the other side. Nothing was dialled.</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Ze belt je eigen toestel, daarna de andere kant. Er is niets gekozen.</translation>
    </message>
    <message>
        <source>Call in the usual way.</source>
        <extracomment>clicktodial/pbx/callcontrol/client.py</extracomment>
        <translation>Bel op de gewone manier.</translation>
    </message>
    <message>
        <source>This number cannot be dialled</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Dit nummer kan niet worden gekozen</translation>
    </message>
    <message>
        <source>Nothing was dialled. Dial it on your phone, or correct it.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Er is niets gekozen. Kies het op je telefoon, of verbeter het.</translation>
    </message>
    <message>
        <source>Codes with * or # are not sent to this phone system.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Codes met * of # worden niet naar deze telefooncentrale gestuurd.</translation>
    </message>
    <message>
        <source>No country code begins with 0.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Geen landcode begint met 0.</translation>
    </message>
    <message>
        <source>No number has more than {most} digits.</source>
        <extracomment>clicktodial/pbx/callcontrol/destination.py</extracomment>
        <translation>Geen nummer heeft meer dan {most} cijfers.</translation>
    </message>
    <message>
        <source>Extension {extension} of tenant {tenant}.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Toestel {extension} van tenant {tenant}.</translation>
    </message>
    <message>
        <source>The phone system does not refuse the token.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>De telefooncentrale weigert de token niet.</translation>
    </message>
    <message>
        <source>Without a bridge nothing is known of calls: dialling works, the phone hangs up.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Zonder bridge is over gesprekken niets bekend: bellen werkt, ophangen doe je op de telefoon.</translation>
    </message>
    <message>
        <source>The bridge gave a token, and the phone system does not refuse it.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>De bridge gaf een token, en de telefooncentrale weigert die niet.</translation>
    </message>
    <message>
        <source>The bridge&apos;s sign-in is for another extension</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>De aanmelding van de bridge is voor een ander toestel</translation>
    </message>
    <message>
        <source>It is for {extension} of tenant {tenant}.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Ze is voor {extension} van tenant {tenant}.</translation>
    </message>
    <message>
        <source>Correct the extension, or ask your administrator for another bridge token.</source>
        <extracomment>clicktodial/pbx/callcontrol/examination.py</extracomment>
        <translation>Verbeter het toestel, of vraag je beheerder om een andere bridge-token.</translation>
    </message>
    <message>
        <source>Call Control dials and hangs up, and knows no more. Nothing was sent.</source>
        <extracomment>clicktodial/pbx/callcontrol/not_offered.py</extracomment>
        <translation>Call Control kiest en hangt op, en kan niet meer. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>It gave no token.</source>
        <extracomment>clicktodial/pbx/callcontrol/refresh.py</extracomment>
        <translation>Er kwam geen token.</translation>
    </message>
    <message>
        <source>Click-to-Dial, report of {time}</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Click-to-Dial, rapport van {time}</translation>
    </message>
    <message>
        <source>Numbers are shortened; secrets, names and numbers of people are not in it.</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Nummers zijn ingekort; geheimen, namen en nummers van personen staan er niet in.</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>computer</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>computer</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>End of the log</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Einde van het logboek</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Kies een andere plaats.</translation>
    </message>
    <message>
        <source>There is no log: nothing unforeseen has happened.</source>
        <extracomment>clicktodial/storage/diagnostics.py</extracomment>
        <translation>Er is geen logboek: er is niets onvoorziens gebeurd.</translation>
    </message>
    <message>
        <source>“{key}” must be tables, each headed [[{key}]].</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>“{key}” moeten tabellen zijn, elk met de kop [[{key}]].</translation>
    </message>
    <message>
        <source>It must be a table headed [contact_source.attributes].</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet een tabel met de kop [contact_source.attributes] zijn.</translation>
    </message>
    <message>
        <source>contact source “{name}”</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>contactbron “{name}”</translation>
    </message>
    <message>
        <source>contact source number {number}</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>contactbron nummer {number}</translation>
    </message>
    <message>
        <source>A contact source of this name stands above it.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Hierboven staat een contactbron met deze naam.</translation>
    </message>
    <message>
        <source>None: requests go straight to {host}.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Geen: aanvragen gaan rechtstreeks naar {host}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} behind the server&apos;s.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>De klok van deze computer loopt {apart} achter op die van de server.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {apart} ahead of the server&apos;s.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>De klok van deze computer loopt {apart} voor op die van de server.</translation>
    </message>
    <message>
        <source>Certificate of {subject}, issued by {issuer}, valid until {until}.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Certificaat van {subject}, uitgegeven door {issuer}, geldig tot {until}.</translation>
    </message>
    <message>
        <source>The keyring holds no token for the bridge.</source>
        <extracomment>clicktodial/pbx/diagnosis.py</extracomment>
        <translation>De sleutelbos bevat geen token voor de bridge.</translation>
    </message>
    <message>
        <source>The bridge tells of calls as they happen.</source>
        <extracomment>clicktodial/pbx/diagnosis.py</extracomment>
        <translation>De bridge meldt gesprekken zodra ze er zijn.</translation>
    </message>
    <message>
        <source>The proxy {proxy} looks the name up.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>De proxy {proxy} zoekt de naam op.</translation>
    </message>
    <message>
        <source>Plain http to this computer; nothing leaves it.</source>
        <extracomment>clicktodial/sources/carddav/client.py, clicktodial/web/examination.py</extracomment>
        <translation>Gewone http naar deze computer; niets verlaat hem.</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy} of the system.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Aanvragen gaan via de proxy {proxy} van het systeem.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the server&apos;s.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>De klok van deze computer komt overeen met die van de server.</translation>
    </message>
    <message>
        <source>Have the system set its clock by the network.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Laat het systeem zijn klok via het netwerk instellen.</translation>
    </message>
    <message>
        <source>It showed no certificate.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Er werd geen certificaat getoond.</translation>
    </message>
    <message>
        <source>The certificate is trusted by this computer&apos;s system.</source>
        <extracomment>clicktodial/web/examination.py</extracomment>
        <translation>Het certificaat wordt door het systeem van deze computer vertrouwd.</translation>
    </message>
    <message>
        <source>It is not valid yet: check this computer&apos;s clock.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Het is nog niet geldig: controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Het is verlopen.</translation>
    </message>
    <message>
        <source>It vouches for itself: no authority stands behind it.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Het staat voor zichzelf in: er is geen instantie achter.</translation>
    </message>
    <message>
        <source>Its authority is not in this computer&apos;s trust store.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>De instantie ervan zit niet in het certificaatarchief van deze computer.</translation>
    </message>
    <message>
        <source>It has been revoked.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Het is ingetrokken.</translation>
    </message>
    <message>
        <source>It was made out to another name.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Het is op een andere naam uitgegeven.</translation>
    </message>
    <message>
        <source>It was made out to another address.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Het is op een ander adres uitgegeven.</translation>
    </message>
    <message>
        <source>The address or the system&apos;s proxy is not usable.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>Het adres of de proxy van het systeem is niet bruikbaar.</translation>
    </message>
    <message>
        <source>It wanted to send the request on to {other}.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>De aanvraag zou naar {other} zijn doorgestuurd.</translation>
    </message>
    <message>
        <source>It wanted to send the request on to another address.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>De aanvraag zou naar een ander adres zijn doorgestuurd.</translation>
    </message>
    <message>
        <source>Nothing takes connections there.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Niets neemt daar verbindingen aan.</translation>
    </message>
    <message>
        <source>Its answer was longer than any list of calls.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>Het antwoord was langer dan elke gesprekkenlijst.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>De proxy weigerde te verbinden.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <extracomment>clicktodial/sources/ldap/connection.py, clicktodial/web/http.py</extracomment>
        <translation>De verbinding werd verbroken voordat het antwoord kwam.</translation>
    </message>
    <message>
        <source>Its answer is packed in an unknown way.</source>
        <extracomment>clicktodial/sources/carddav/dav.py, clicktodial/web/http.py</extracomment>
        <translation>Het antwoord is op een onbekende manier ingepakt.</translation>
    </message>
    <message>
        <source>It does not speak HTTP as it should.</source>
        <extracomment>clicktodial/web/http.py</extracomment>
        <translation>De server spreekt HTTP niet zoals het hoort.</translation>
    </message>
    <message>
        <source>No protected connection (TLS) could be agreed on.</source>
        <extracomment>clicktodial/web/trust.py</extracomment>
        <translation>Er kon geen beveiligde verbinding (TLS) worden afgesproken.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and signs, without spaces.</source>
        <extracomment>clicktodial/pbx/pasted.py</extracomment>
        <translation>Een token is één woord van letters, cijfers en tekens, zonder spaties.</translation>
    </message>
    <message>
        <source>The phone system does not say which leg is meant.</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>De telefooncentrale meldt niet welk deel van het gesprek is bedoeld.</translation>
    </message>
    <message>
        <source>A call cannot be parked for that long</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Zo lang kan een gesprek niet worden geparkeerd</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} seconds.</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Kies van {least} tot {most} seconden.</translation>
    </message>
    <message>
        <source>Name your extension in the account&apos;s settings.</source>
        <extracomment>clicktodial/pbx/unifiedapi/actions.py</extracomment>
        <translation>Geef je toestel op in de instellingen van de account.</translation>
    </message>
    <message>
        <source>{party} is not in this call, or it has ended.</source>
        <extracomment>clicktodial/pbx/unifiedapi/client.py</extracomment>
        <translation>{party} zit niet in dit gesprek, of het is beëindigd.</translation>
    </message>
    <message>
        <source>The phone system found no call to change; it may have ended.</source>
        <extracomment>clicktodial/pbx/unifiedapi/client.py</extracomment>
        <translation>De telefooncentrale vond geen gesprek om te wijzigen; het is misschien beëindigd.</translation>
    </message>
    <message>
        <source>The pasted text lacks {names}; copy all three cookies.</source>
        <extracomment>clicktodial/pbx/unifiedapi/cookies.py</extracomment>
        <translation>In de geplakte tekst ontbreekt {names}; kopieer alle drie de cookies.</translation>
    </message>
    <message>
        <source>The event is incomplete</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>De gebeurtenis is onvolledig</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>It needs a type, a method and an address.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Een type, een methode en een adres zijn nodig.</translation>
    </message>
    <message>
        <source>An event&apos;s type cannot be changed</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Het type van een gebeurtenis kan niet worden gewijzigd</translation>
    </message>
    <message>
        <source>Remove it and add another.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Verwijder ze en voeg een andere toe.</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Er is niets te wijzigen</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>The phone system has no such event any more.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>De telefooncentrale heeft zo’n gebeurtenis niet meer.</translation>
    </message>
    <message>
        <source>This event cannot be addressed</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Deze gebeurtenis kan niet worden aangesproken</translation>
    </message>
    <message>
        <source>Change it in the phone system&apos;s own pages.</source>
        <extracomment>clicktodial/pbx/unifiedapi/events.py</extracomment>
        <translation>Wijzig ze op de pagina’s van de telefooncentrale zelf.</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>terugbellen</translation>
    </message>
    <message>
        <source>conference</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>conferentie</translation>
    </message>
    <message>
        <source>phone call events</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>gespreksgebeurtenissen</translation>
    </message>
    <message>
        <source>presence</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>aanwezigheid</translation>
    </message>
    <message>
        <source>call records</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>gespreksregistraties</translation>
    </message>
    <message>
        <source>The phone system takes the sign-in.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>De telefooncentrale aanvaardt de aanmelding.</translation>
    </message>
    <message>
        <source>All extensions of the user: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Alle toestellen van de gebruiker: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls are going on.</source>
        <comment>{n} call is going on.</comment>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>
            <numerusform>{n} gesprek is gaande.</numerusform>
            <numerusform>{n} gesprekken zijn gaande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not offered by the phone system: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Niet aangeboden door de telefooncentrale: {names}.</translation>
    </message>
    <message>
        <source>Not permitted to this user: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Niet toegestaan voor deze gebruiker: {names}.</translation>
    </message>
    <message>
        <source>All extensions of the user.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Alle toestellen van de gebruiker.</translation>
    </message>
    <message>
        <source>Works: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Werkt: {names}.</translation>
    </message>
    <message>
        <source>Could not be tried: {names}.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Kon niet worden geprobeerd: {names}.</translation>
    </message>
    <message>
        <source>Check the extension and the user in the account&apos;s settings.</source>
        <extracomment>clicktodial/pbx/unifiedapi/examination.py</extracomment>
        <translation>Controleer het toestel en de gebruiker in de instellingen van de account.</translation>
    </message>
    <message>
        <source>The list could not be read: it is broken or cut off.</source>
        <extracomment>clicktodial/pbx/unifiedapi/exchange.py</extracomment>
        <translation>De lijst kon niet worden gelezen: ze is beschadigd of afgebroken.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer.</source>
        <extracomment>clicktodial/pbx/unifiedapi/exchange.py, clicktodial/sources/carddav/dav.py</extracomment>
        <translation>Er kwam een webpagina in plaats van een antwoord.</translation>
    </message>
    <message>
        <source>There is no UnifiedAPI at this address.</source>
        <extracomment>clicktodial/pbx/unifiedapi/exchange.py</extracomment>
        <translation>Op dit adres is geen UnifiedAPI.</translation>
    </message>
    <message>
        <source>It gave no token when signing in.</source>
        <extracomment>clicktodial/pbx/unifiedapi/tokens.py</extracomment>
        <translation>Er kwam geen token bij het aanmelden.</translation>
    </message>
    <message>
        <source>The demo keeps nothing.</source>
        <extracomment>clicktodial/program.py</extracomment>
        <translation>De demo bewaart niets.</translation>
    </message>
    <message>
        <source>The demo leaves your links as they are.</source>
        <extracomment>clicktodial/program.py</extracomment>
        <translation>De demo laat je links zoals ze zijn.</translation>
    </message>
    <message>
        <source>The built-in PBX cannot make certificates</source>
        <extracomment>clicktodial/sim/certificate.py</extracomment>
        <translation>De ingebouwde telefooncentrale kan geen certificaten maken</translation>
    </message>
    <message>
        <source>HTTPS needs the library trustme, which is not installed.</source>
        <extracomment>clicktodial/sim/certificate.py</extracomment>
        <translation>HTTPS heeft de bibliotheek trustme nodig, die niet is geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install clicktodial[sim-https], or start it without --https.</source>
        <extracomment>clicktodial/sim/certificate.py</extracomment>
        <translation>Installeer clicktodial[sim-https], of start zonder --https.</translation>
    </message>
    <message>
        <source>Another program listens there; the built-in PBX was not started.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Een ander programma luistert daar; de ingebouwde telefooncentrale is niet gestart.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out to take a free one.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Kies een andere met --port, of laat dat weg om een vrije te nemen.</translation>
    </message>
    <message>
        <source>The built-in PBX cannot listen on {host}, port {port}</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>De ingebouwde telefooncentrale kan niet luisteren op {host}, poort {port}</translation>
    </message>
    <message>
        <source>The built-in PBX does not listen on {host}</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>De ingebouwde telefooncentrale luistert niet op {host}</translation>
    </message>
    <message>
        <source>It lets in everyone who knows its demo token, so it serves this computer only.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Ze laat iedereen toe die haar demotoken kent, en bedient daarom alleen deze computer.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 or ::1.</source>
        <extracomment>clicktodial/sim/server.py</extracomment>
        <translation>Gebruik 127.0.0.1 of ::1.</translation>
    </message>
    <message>
        <source>No column with names or numbers was recognised.</source>
        <extracomment>clicktodial/storage/contact_tables.py</extracomment>
        <translation>Er is geen kolom met namen of nummers herkend.</translation>
    </message>
    <message>
        <source>The row is not understood; look for a stray quotation mark.</source>
        <extracomment>clicktodial/storage/contact_tables.py</extracomment>
        <translation>De rij wordt niet begrepen; zoek een verdwaald aanhalingsteken.</translation>
    </message>
    <message>
        <source>Something went wrong inside Click-to-Dial</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>Er ging iets mis binnen Click-to-Dial</translation>
    </message>
    <message>
        <source>It was a {kind}; the log file cannot be written.</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>Het was een {kind}; het logbestand kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The details are in {path}.</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>De details staan in {path}.</translation>
    </message>
    <message>
        <source>Please report it with that file.</source>
        <extracomment>clicktodial/storage/crash_log.py</extracomment>
        <translation>Meld het met dat bestand.</translation>
    </message>
    <message>
        <source>{path} cannot be opened</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>{path} kan niet worden geopend</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder is yours to write to.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Controleer of de schijf niet vol is en of je in de map mag schrijven.</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Het hoort bij een ander programma.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>{path} is door een nieuwere versie geschreven</translation>
    </message>
    <message>
        <source>This version of Click-to-Dial does not know its layout. It was not changed.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Deze versie van Click-to-Dial kent de indeling ervan niet. Het is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Update Click-to-Dial.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Werk Click-to-Dial bij.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>{path} kan niet worden gelezen of geschreven</translation>
    </message>
    <message>
        <source>What was being changed was left as it was.</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Wat werd gewijzigd, is gebleven zoals het was.</translation>
    </message>
    <message>
        <source>It is damaged ({detail}).</source>
        <extracomment>clicktodial/storage/database.py</extracomment>
        <translation>Het is beschadigd ({detail}).</translation>
    </message>
    <message>
        <source>There are too many problems; the rest of the file was not read.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Er zijn te veel problemen; de rest van het bestand is niet gelezen.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Het bestand is te groot</translation>
    </message>
    <message>
        <source>At most {size} MB can be imported at once.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Hoogstens {size} MB kan in één keer worden geïmporteerd.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Splits het in meerdere bestanden.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <extracomment>clicktodial/storage/imports.py</extracomment>
        <translation>Er is geen naam en geen nummer.</translation>
    </message>
    <message>
        <source>Click-to-Dial is not installed completely</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Click-to-Dial is niet volledig geïnstalleerd</translation>
    </message>
    <message>
        <source>{count} of its files are missing or damaged; the first is {path}.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>{count} van de bestanden ontbreken of zijn beschadigd; het eerste is {path}.</translation>
    </message>
    <message>
        <source>Install it again. Your accounts, contacts and settings are kept.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Installeer het opnieuw. Je accounts, contacten en instellingen blijven behouden.</translation>
    </message>
    <message>
        <source>Click-to-Dial has been updated</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Click-to-Dial is bijgewerkt</translation>
    </message>
    <message>
        <source>This window is still the version before, and no longer finds its own parts.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Dit venster is nog van de vorige versie en vindt zijn eigen onderdelen niet meer.</translation>
    </message>
    <message>
        <source>Quit it and start it again. Calls that are going on are not touched.</source>
        <extracomment>clicktodial/storage/installation.py</extracomment>
        <translation>Sluit het af en start het opnieuw. Lopende gesprekken blijven ongemoeid.</translation>
    </message>
    <message>
        <source>{path} cannot be changed</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>{path} kan niet worden gewijzigd</translation>
    </message>
    <message>
        <source>Its layout is not understood well enough to change it safely.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>De indeling ervan wordt niet goed genoeg begrepen om het veilig te wijzigen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Please edit the file by hand.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Er is niets gewijzigd. Bewerk het bestand met de hand.</translation>
    </message>
    <message>
        <source>It is not valid TOML: {detail}</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Het is geen geldige TOML: {detail}</translation>
    </message>
    <message>
        <source>Check the folder&apos;s owner, permissions and free space.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Controleer de eigenaar, de rechten en de vrije ruimte van de map.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Het is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>{path} is in use</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>{path} is in gebruik</translation>
    </message>
    <message>
        <source>Another program has kept it locked for {n} s.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Een ander programma houdt het al {n} s vergrendeld.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <extracomment>clicktodial/storage/settings.py</extracomment>
        <translation>Er is niets gewijzigd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>account number {number}</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>account nummer {number}</translation>
    </message>
    <message>
        <source>There is no usable account “{name}”.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Er is geen bruikbare account “{name}”.</translation>
    </message>
    <message>
        <source>account “{name}”</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>account “{name}”</translation>
    </message>
    <message>
        <source>It must be a text in quotation marks.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet een tekst tussen aanhalingstekens zijn.</translation>
    </message>
    <message>
        <source>It must be a list of texts in square brackets.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet een lijst van teksten tussen vierkante haken zijn.</translation>
    </message>
    <message>
        <source>It must be a language such as “fr”, or empty.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet een taal zoals “fr” zijn, of leeg.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet true of false zijn.</translation>
    </message>
    <message>
        <source>It must be a table headed [hotkeys].</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet een tabel met de kop [hotkeys] zijn.</translation>
    </message>
    <message>
        <source>It must be a list of whole numbers in square brackets.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet een lijst van gehele getallen tussen vierkante haken zijn.</translation>
    </message>
    <message>
        <source>It must be a list of rules in square brackets.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet een lijst van regels tussen vierkante haken zijn.</translation>
    </message>
    <message>
        <source>A rule looks like {example}.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Een regel ziet eruit als {example}.</translation>
    </message>
    <message>
        <source>It must be a table headed [account.dial_plan].</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet een tabel met de kop [account.dial_plan] zijn.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>“{key}” ontbreekt.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet een geheel getal zijn.</translation>
    </message>
    <message>
        <source>It must be from {least} to {most}.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet van {least} tot {most} zijn.</translation>
    </message>
    <message>
        <source>It must be one of {choices}.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Het moet een van {choices} zijn.</translation>
    </message>
    <message>
        <source>An account of this name stands above it.</source>
        <extracomment>clicktodial/storage/settings_layout.py</extracomment>
        <translation>Hierboven staat een account met deze naam.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <extracomment>clicktodial/storage/vcards.py</extracomment>
        <translation>De kaart heeft geen einde.</translation>
    </message>
    <message>
        <source>The line is not understood.</source>
        <extracomment>clicktodial/storage/vcards.py</extracomment>
        <translation>De regel wordt niet begrepen.</translation>
    </message>
    <message>
        <source>The line is outside of any card.</source>
        <extracomment>clicktodial/storage/vcards.py</extracomment>
        <translation>De regel staat buiten elke kaart.</translation>
    </message>
    <message>
        <source>The same in the other colours.</source>
        <extracomment>clicktodial/tour.py</extracomment>
        <translation>Hetzelfde in de andere kleuren.</translation>
    </message>
    <message>
        <source>The tour is over. Pictures are in {folder}</source>
        <extracomment>clicktodial/tour.py</extracomment>
        <translation>De rondleiding is voorbij. Afbeeldingen staan in {folder}</translation>
    </message>
    <message>
        <source>The window is open.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Het venster is open.</translation>
    </message>
    <message>
        <source>Signed in to the built-in phone system.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Aangemeld bij de ingebouwde telefooncentrale.</translation>
    </message>
    <message>
        <source>Anna Peeters is calling; the list shows it.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Anna Peeters belt; de lijst toont het.</translation>
    </message>
    <message>
        <source>Picked up the phone: connected with Anna Peeters.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Telefoon opgenomen: verbonden met Anna Peeters.</translation>
    </message>
    <message>
        <source>Typed “zoe”: Zoë Åström is found.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>“zoe” getypt: Zoë Åström is gevonden.</translation>
    </message>
    <message>
        <source>Pressed Enter: one&apos;s own phone rings first.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Enter gedrukt: eerst gaat de eigen telefoon over.</translation>
    </message>
    <message>
        <source>Picked it up: Zoë&apos;s phone rings.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Opgenomen: de telefoon van Zoë gaat over.</translation>
    </message>
    <message>
        <source>Connected with Zoë Åström.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Verbonden met Zoë Åström.</translation>
    </message>
    <message>
        <source>Pressed Hold: the phone system says on hold.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op In de wacht gedrukt: de telefooncentrale meldt in de wacht.</translation>
    </message>
    <message>
        <source>Pressed Resume: connected again.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Hervatten gedrukt: weer verbonden.</translation>
    </message>
    <message>
        <source>Pressed Transfer, typed “reception”.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Doorverbinden gedrukt, “reception” getypt.</translation>
    </message>
    <message>
        <source>Pressed Enter: transferred to the reception.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Enter gedrukt: doorverbonden naar de receptie.</translation>
    </message>
    <message>
        <source>Pressed Hang up: the call with Anna Peeters has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Ophangen gedrukt: het gesprek met Anna Peeters is beëindigd.</translation>
    </message>
    <message>
        <source>Chose Park: Zoë waits in the parking lot.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Parkeren gekozen: Zoë wacht in het park.</translation>
    </message>
    <message>
        <source>Pressed Take back, picked up the phone: connected again.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Terugnemen gedrukt, telefoon opgenomen: weer verbonden.</translation>
    </message>
    <message>
        <source>Typed “anna”: Anna Peeters is found.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>“anna” getypt: Anna Peeters is gevonden.</translation>
    </message>
    <message>
        <source>Asked to be called back on the mobile.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Gevraagd om op de mobiel te worden teruggebeld.</translation>
    </message>
    <message>
        <source>The mobile rang first, then Anna&apos;s phone: connected.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Eerst ging de mobiel over, dan de telefoon van Anna: verbonden.</translation>
    </message>
    <message>
        <source>Pressed Hang up: the callback has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Ophangen gedrukt: het terugbelgesprek is beëindigd.</translation>
    </message>
    <message>
        <source>Signed in through the bridge; it tells of calls as they happen.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Aangemeld via de bridge; die meldt gesprekken zodra ze er zijn.</translation>
    </message>
    <message>
        <source>Pressed Enter: one&apos;s own phone rings; pick it up to call.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Enter gedrukt: de eigen telefoon gaat over; neem op om te bellen.</translation>
    </message>
    <message>
        <source>Picked it up: Zoë is being called; nothing more is claimed.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Opgenomen: Zoë wordt gebeld; meer wordt niet beweerd.</translation>
    </message>
    <message>
        <source>Zoë has answered: in a call with her.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Zoë heeft opgenomen: in gesprek met haar.</translation>
    </message>
    <message>
        <source>Put on hold on the phone: the window shows it.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op de telefoon in de wacht gezet: het venster toont het.</translation>
    </message>
    <message>
        <source>Taken back on the phone: connected again.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op de telefoon teruggenomen: weer verbonden.</translation>
    </message>
    <message>
        <source>Pressed Hang up: the call has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Ophangen gedrukt: het gesprek is beëindigd.</translation>
    </message>
    <message>
        <source>Called Anna outside: whether she answers is not told, so it is not shown.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Anna extern gebeld: of ze opneemt, wordt niet gemeld, dus wordt het niet getoond.</translation>
    </message>
    <message>
        <source>John Doe is calling; the window shows it at once.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>John Doe belt; het venster toont het meteen.</translation>
    </message>
    <message>
        <source>Pressed Hang up: his call has ended.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Ophangen gedrukt: zijn gesprek is beëindigd.</translation>
    </message>
    <message>
        <source>Pressed Hang up: so has Anna&apos;s.</source>
        <extracomment>clicktodial/tour_scripts.py</extracomment>
        <translation>Op Ophangen gedrukt: dat van Anna ook.</translation>
    </message>
</context>
</TS>
