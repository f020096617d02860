"""Words of software, updates, faults, settings, accounts and devices. Pure."""

ENTRIES = """
2fa: two-factor | authenticator | two-step | second factor | one-time code, addon: plugin |
extension | module, adjust: change | alter, ai: machine learning | neural | chatgpt | artificial
intelligence, alter: change | edit | adjust, api: interface | endpoint, app: application | program |
software, application: app | software, artificial intelligence: machine learning | neural | chatgpt
| ai, authenticator: two-factor | 2fa, auto renew: automatically extended | rolls over | prolonged,
auto save: saves by itself | saved automatically, automate: automatically, automatic: automate,
autorenew: renew | automatically extended | rolls over | prolonged, available languages: translated
into, backward compatible: works with | supports | run on, bandwidth: mb per | traffic | mbit,
battery life: hours on a charge | hours of use | runs for hours, beta: early access | preview | test
version | public test, breaking change: must be changed | no longer works | rename, browser: firefox
| chrome | safari, bug: issue | known problem | glitch, bug fixed: no longer | repaired | resolved |
corrected, bug report: issue tracker | open an issue | file an issue | github issues, bug tracker:
open an issue | file an issue | github issues, bugfix: patch | fixed | bug fix, cell phone: android
| iphone | smartphone, cellphone: phone | mobile | android | iphone | smartphone, change language:
switch language | translated, change password: recover, changelog: what's new | release notes |
patch notes, changes in: changelog | added | fixed | removed, charge battery: usb-c | plug in,
charger: charging | usb-c | adapter | mains | power supply, charging cable: usb-c | adapter | mains
| charger | power supply, chatbot: bot, check box: checkbox | tick, checkbox: tick box | tick, cli:
terminal | shell | command line | command prompt, click: press | select | tap, clone: duplicate,
close account: delete your profile | deactivate, cloud: online storage, coded in: written in python
| written in java | written in rust | programmed in | python | javascript | java | rust, coder:
developed by | programmed | coded | written by | wrote the code, coding language: written in python
| written in java | written in rust | programmed in | python | javascript | java | rust, collect
data: telemetry | analytics, collects data: telemetry | analytics, command line: terminal | shell,
command prompt: terminal | shell, compatibility: works with | support | runs on, compatible: works
with | supports | run on, compatible with: works with | supports, computer: pc, configure: adjust |
set up | tailor | customise, console: command prompt, contributor: pull request | contributions |
send patches, cordless: wireless | battery-powered, cpu: processor | chip, crash: freeze | hang |
quits unexpectedly | closes unexpectedly | shuts down, create account: register | sign up, cron:
scheduled | every hour | timer, cross platform: crossplay | between consoles | other platforms,
crossplay: cross-platform | between consoles, cursor: pointer, customizable: customise | adjust |
options, dark mode: dark theme | night mode, dark theme: night mode | dark mode, data breach: leak |
exposed, data collection: telemetry | analytics, data leak: breach | exposed, data protection:
privacy, data usage: mb per | traffic | mbit, database: data store, deactivate: disable | switch off
| turn off | untick | uncheck, dedicated server: host | own server, defect: issue | bugs | known
problem | glitch, delete account: deactivate, deleted: wiped, demo: trial version | preview, deploy:
roll out | publish, deployment: roll out | publish, deprecated: no longer supported | removed |
unsupported | discontinued | retired, dev: developed by | programmed | coded | written by | wrote
the code, devs: developed by | programmed | coded | written by | wrote the code, directory: path,
disable: deactivate | switch off | turn off | untick | uncheck, disconnect: connection lost | lose
connection | drop out, disconnected: connection lost | lose connection | drop out, discontinue:
retire | no longer sold | no longer made | no longer produced | stopped making | phased out,
discontinued: no longer supported | removed | deprecated | unsupported | retired, disk space: gb |
storage | ssd | MB, display size: inch | diagonal, docs: manual | handbook | documentation | guide |
wiki, downgrade: older version | previous version | roll back | go back to | earlier release,
downgrading: older version | previous version | roll back | go back to, download: available from,
download size: GB | MB, downloadable: available online, downtime: offline | unavailable |
maintenance | outage | servers go down, drop down: menu | select from the list, dropdown: menu |
select from the list, early access: beta | preview, edit: change | modify | alter, enable: switch on
| tick the box | check the box, encrypt: end-to-end, encrypted: end-to-end, encryption: end-to-end,
end life: no longer supported | removed | deprecated | unsupported | discontinued | retired, erase:
format, error code: E0 | message | shown, error message: warning reads, exclude: leave out | skip |
ignore | omit | filter, excluding: leaving out | skipping | ignoring, exploit: security hole | flaw
| vulnerability, faq: frequently asked questions | common questions, faster: quicker | speed,
feature request: suggest | ideas, file format: pdf | png | jpg | jpeg | csv | mp3 | mp4 | docx, file
formats: pdf | png | jpg | jpeg | csv | mp3 | mp4 | docx, file size: mb | megabytes | gb | at most
mb | gigabytes, file type: pdf | png | jpg | jpeg | csv | mp3 | mp4 | docx, filetype: pdf | png |
jpg | jpeg | csv | mp3 | mp4 | docx, find file: located in | stored in, firewall: blocks traffic,
firmware: update | software version, first start: initial | set up, fixed: no longer | repaired |
resolved | corrected, flash drive: usb stick | memory stick, flicker: flash | blink, flickers:
flashes | blinks, forgot password: recover | reset | lost password, forgotten password: recover,
fork: spin-off, fps: frames per second | frame rate, frame rate: fps, framerate: frames per second |
fps | frame rate, frames second: fps, free tier: basic plan, free trial: test period | demo version,
free version: basic plan, freezes: hangs | stuck | stops responding, frozen: hangs | stuck | stops
responding | unresponsive, gdpr: privacy | personal data | data protection, gigabyte: gb, glitch:
issue | fault | known problem, gpu: graphics card | video card | graphics, graphics card: gpu, gui:
menu | user interface | screens, guide: handbook | tutorial, hack: compromised | breach | attackers
| stolen account | unauthorised access | unauthorized access | broken into, hacked: compromised |
breach | attackers | stolen account | unauthorised access | unauthorized access | broken into,
hacker: compromised | breach | attackers | stolen account | unauthorised access | unauthorized
access | broken into, hacking: compromised | breach | attackers | stolen account | unauthorised
access | unauthorized access | broken into, handset: phone | mobile | android | iphone | smartphone,
hangs: crash | stuck | unresponsive | freeze | stops responding, hard disk: gb | storage | ssd |
free space, hard drive: gb | storage | ssd | free space, hard reset: original settings | factory
settings | restart | reboot, hardware requirements: ram | gb of, home page: website | site |
homepage, homepage: website | web page | site, hotfix: patch | fixed | bug fix, hotkey: keyboard
shortcut | keybind | press ctrl | shortcut | press, hyperlink: link, icon: symbol | logo, import:
upload, in app: in-game purchases | microtransactions, incompatible: no longer supported, install:
setup | setup wizard, installation: setup | setup wizard, installer: setup program | setup wizard,
interface: gui | screens, internet connection: online | wi-fi | broadband, ipad: ios, iphone: ios,
issue tracker: report bugs, key binding: shortcut | hotkey | press | keybind, key bindings:
shortcuts | keys, key combination: shortcut | hotkey, keybind: key | shortcut | press, keybinding:
press | key combination, keybinds: press | key combination, keyboard shortcut: hotkey | press | key
combination | keybind, keyboard shortcuts: hotkey | press | key combination | keybind, known bug:
known issue | we are aware | still broken, known bugs: not yet fixed | workaround, known issue: not
yet fixed | workaround | known bug | we are aware, known issues: not yet fixed | workaround, laggy:
lag | poor performance | slow | performance | stutter, languages supported: translated into, latest:
most recent | newest, latest version: update | current release, launch: release | went live | go
live, launched: out now, licence: licensed under | mit | gpl | apache, license: mit | gpl | apache,
licensed: licence, light mode: bright background, light theme: bright background, localisation:
languages | translated, localization: languages | translated | localised, log back: sign in again,
log in: login | sign in, log off: sign out, log on: sign in | login, log out: sign out, logfile:
log, login: log on, logo: emblem | icon, logoff: sign out | log out | log off, logon: log in | sign
in | log on | login, logout: sign out | log out | log off, lookup: search | look up, lose progress:
saves | wiped | reset, lost password: recover | reset | forgotten, loudspeaker: speaker, macbook:
macos | apple computer, maintenance: offline | unavailable | downtime | outage, maintenance window:
servers go down | downtime | offline, make account: register | sign up, malware: malicious |
infected | virus | ransomware, max size: mb | megabytes | gb | at most mb, megabyte: mb, memory
card: microsd, memory stick: flash drive | thumb drive | usb drive, merge request: patch, mfa:
two-factor | authenticator | 2fa | two-step | second factor | one-time code, mic: microphone,
microphone: mic, microtransaction: in-app purchase | in-game purchases, microtransactions: in-app
purchase | in-game purchases, migrate: transfer, migration: transfer, minimum requirements: ram | gb
of, minimum specs: requires at least | system requirements | ram | gb of, mobile app: android | ios,
mobile phone: android | iphone | smartphone, mod: modification | plugin | add-on, model number: type
plate | rating plate, modem: router, modify: change | edit | adjust, mods: modification | plugin |
add-on, monitor: screen | display, new feature: added | you can now | introduces, new version:
update | latest release | current release, newest: most recent | latest, newest version: update |
latest release | current release, night mode: dark theme | dark background | dark mode, obsolete: no
longer supported | removed | deprecated | unsupported | discontinued | retired, offline mode:
without a connection | no internet | offline, oldest version: first release, open account: register
| sign up, open source: repository | github | gitlab | code is available | mit licence | mit license
| gpl | apache licence | apache license, opensource: repository | github | gitlab | code is
available | open source | mit licence | mit license | gpl | apache licence | apache license,
operating system: windows | linux | macos | runs on, optimise: improve performance | faster,
optimize: improve performance | faster, options: preferences | configuration, outage: offline |
unavailable | maintenance | down | interruption, overwrite: replace, paid plan: premium |
subscription, paid version: premium | subscription | pro plan, password: passphrase | login code |
pin, patch notes: what's new | changelog, patch size: GB | MB | download, pc: computer, personalise:
configuration | adjust | set up | tailor | customise, phased out: discontinued | removed | stopped,
phish: fake links | fraud | suspicious links, phishing: fake links | fraud | suspicious links, phone
app: android | ios, photocopier: copier | copies, photocopy: copier | copies, pin: passcode | code,
pixel: resolution, plugin: add-on | addon | extension | module, pop up: dialog | window opens |
dialogue, popup: dialog | window opens | dialogue, power adapter: charging | usb-c | mains |
charger, power off: turn off | switch off | shut down, power on: start up | turn on | switch on,
power supply: charging | usb-c | adapter | mains | charger, power up: start up | turn on | switch
on, preferences: configuration, premium: subscription | paid | pro plan, press: push | hit the
button, preview: beta, printout: print, pro version: premium | subscription | paid, processor: cpu |
chip, programming language: written in python | written in java | written in rust | python |
javascript | java | rust, pull request: patch, reboot: power cycle | turn it off and on | start
again | switch off and on, recharge: usb-c | plug in, recover deleted: restore | trash | recycle
bin, recycle bin: trash, reinstall: install again | fresh install, release: launch | publish | came
out, release notes: what's new | changelog, released: out now | came out, remove account: delete
your profile | deactivate, removed feature: gone | no longer | dropped, rename: change the name |
new name, renewal: automatically extended | rolls over | prolonged, renewed: automatically extended
| rolls over | prolonged, repo: github | gitlab | source code | repository, report bug: issue
tracker | open an issue | file an issue | github issues, repository: github | gitlab | source code |
repo, requirements: needs | minimum | must have, reset: original settings | factory settings, reset
password: recover, resolution: pixels | 1080p | 4k | megapixel, resolve: fixed | solved, resolved:
fixed | solved, restart: power cycle | turn it off and on | start again | switch off and on, revert:
undo | go back | roll back, road map: planned features | future plans, roadmap: planned features |
future plans, roll out: released | deploy, rollout: rolled out | released | deploy, router: wi-fi
box | modem, run on: windows | linux | macos, runs on: windows | linux | macos, save file: saved
games | progress | saves, scam: phishing | fake links | suspicious links, schedule task: every hour
| timer, screen size: inch | diagonal, scroll: swipe, serial number: type plate | rating plate,
servers down: maintenance | offline | outage | downtime, set up: install | configure, setup: install
| set up, shortcut: hotkey | key combination | key | press, shortcut key: hotkey | press | keybind,
shut down: turn off | switch off | power down, shutdown: turn off | switch off | power down | shut
down, sign in: log on | login | log in, sign out: log out | log off, size limit: mb | megabytes | gb
| at most mb, skin: theme | appearance, slow: lag | sluggish | takes long | performance, sluggish:
lag | poor performance | performance, smart tv: television, smart watch: smartwatch | wristwatch,
smartphone: mobile | android | iphone, smartwatch: wristwatch, software: program | app |
application, source code: repository | github | gitlab | mit licence | mit license | gpl | apache
licence | apache license, speaker: loudspeaker, speed up: quicker | performance | faster, ssd: gb |
disk | storage | free space, status light: led, storage: disk | gb, storage space: gb | disk | ssd,
supported languages: translated into, supported platforms: runs on | available on | works on, switch
off: disable | deactivate | turn off | untick | uncheck, switch on: enable | turn on | tick the box
| check the box, sync: synchronise | synchronize | across devices | all your devices, synchronise:
sync | synchronize | across devices | all your devices, synchronize: sync | synchronise | across
devices | all your devices, syncing: synchronise | synchronize | across devices | all your devices,
system requirements: ram | gb of | needs at least | requires | minimum, telemetry: usage data |
collects | personal data | analytics, television: tv, terms service: conditions of use | tos, theme:
skin | appearance, thumb drive: usb stick | memory stick, tick box: checkbox, toggle: switch between
| turn on | enable | disable, tos: conditions of use | terms and conditions | terms of service,
touchscreen: touch display | tap the screen, transfer: migrate, translate: languages | localised,
translated: language, translation: languages | localised, translations: languages | available in,
trash: recycle bin, trial period: try free | days free | free for days | demo version, trial
version: try free | days free | free for days | test period, trojan: malicious | infected | virus |
malware | ransomware, troubleshoot: problem | fix | solution, troubleshooting: problem | fix |
solution, turn off: disable | deactivate | switch off | untick | uncheck, turn on: enable | switch
on | tick the box | check the box, tutorial: guide | step by step | walkthrough | instructions, tv:
television, two factor: authenticator | 2fa | one-time code | code by text, two step: authenticator
| 2fa | second factor | one-time code, twofactor: authenticator | 2fa | two-step | second factor |
one-time code, ui: menu | user interface | gui | screens, undelete: restore | trash | recycle bin,
undo: revert | take back | restore, uninstall: delete the | remove | delete, unresponsive: freeze |
frozen | hang, unsupported: no longer supported, upcoming: coming soon | future, update: new version
| upgrade | patch | latest version | release, upgrade: new version | newer version, upload limit: mb
| megabytes | gb | at most mb, uptime: availability, url: address | website | link, usb drive:
memory stick, usb stick: flash drive | thumb drive, user id: login name | account name, user
interface: menu | gui | screens, userid: login name | account name | user name, username: login
name, version history: what's new | changelog | release notes | patch notes, video card: gpu |
graphics, virus: malicious | malware | ransomware, void warranty: lose the guarantee | guarantee
ends, vulnerability: security hole, walkthrough: guide | step by step | tutorial | instructions,
warranty void: lose the guarantee | guarantee ends, water resistance: waterproof | ip67 | ip68 |
splash-proof | splashproof, water resistant: waterproof | ip67 | ip68 | splash-proof | splashproof,
waterproof: water resistant | ip67 | ip68 | splash-proof | splashproof, watertight: waterproof |
water resistant | ip67 | ip68 | splash-proof | splashproof, wearable: smartwatch | wristwatch, web
address: website | link, web browser: firefox | chrome | safari, web page: website | site |
homepage, web site: website | homepage, webcam: camera, webpage: website | web page | site |
homepage, what changed: changelog | added | fixed | removed, who coded: written by | made by |
created by | built by, who developed: written by | made by | created by | built by, who maintain:
developed by, who maintains: developed by, who programmed: written by | made by | created by | built
by, wifi: wireless network | network name, wifi password: wireless network, wiki: manual | handbook
| documentation | guide | docs, wipe: delete | format | remove | reset | clear | fresh start, wiped:
reset | deleted | cleared, wireless: cordless | bluetooth, wish list: suggest | request a feature |
ideas, without internet: offline, wlan: wi-fi | wireless network, workaround: temporary fix | until
it is fixed | instead use | avoid the problem, works with: compatible | supports, xerox: copier |
photocopy | copies
"""
