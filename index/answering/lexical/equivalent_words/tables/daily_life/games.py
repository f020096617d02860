"""Words of games: quests, items, fights, builds, matches and boards. Pure."""

ENTRIES = """
ability: skill, achievement: trophy | badge, adversary: opponent | opposing, allies: teammate |
alliance | companion, ally: teammate | alliance | companion, alone: single-player | single player |
solo | one player | single player mode, ammo: bullets | arrows | rounds | ammunition, ammunition:
bullets | arrows | rounds | ammo, antagonist: villain | evil | nemesis, arbiter: referee | umpire |
judge, armor: protection, armour: protection, artefact: relic | artifact, artifact: relic |
artefact, attribute: stats, autosave: saved automatically | automatic save, backpack: slots |
inventory, backstory: history | background | legend | story, bad guy: antagonist | villain | evil |
nemesis, bag space: slots | backpack | inventory, beast: creature | monster, beat game: finish |
complete, best build: recommended, best weapon: highest damage | strongest | most powerful, biome:
region, blacksmith: forge, board game: boardgame, boardgame: tabletop game | parlour game, boss:
final enemy, bossfight: fight the boss | boss battle, bot: computer-controlled | ai opponent, breed:
offspring, breeding: offspring, buff: increase | boost | stronger | raised, buffed: increase | boost
| stronger | raised, chance drop: percent | probability, cheat: exploit | hacking | console command
| aimbot | unfair advantage, cheater: cheat codes | exploit | hacking | console command | aimbot |
unfair advantage, cheating: exploit | hacking | console command | aimbot | unfair advantage, cheats:
exploit | hacking | console command | aimbot | unfair advantage, checkpoint: autosave, chest:
treasure box | loot box | crate, clan: guild | alliance | faction, co op: multiplayer | coop | with
friends | players together | play together, collectable: hidden items, collectible: hidden items,
combo: combination | chain, companion: ally, concede: surrender | resign | forfeit, console:
playstation | xbox, coop: multiplayer | with friends | players together | play together,
cooperative: multiplayer | co-op | coop | with friends | players together | play together, cosmetic:
outfits | appearance | skin, cosmetics: outfits | appearance | skin, costume: outfit | disguise |
dressed as, craft item: recipe | combine | workbench | ingredients, craftable: recipe | crafting
table | craft, crafting: combine | workbench | ingredients, crafting recipe: combine | workbench |
ingredients, crate: chest | loot box, creature: beast, cross platform: crossplay, crossplatform:
cross-play | between platforms | crossplay | different platforms, crossplay: cross-platform |
between platforms | different platforms, crouch: duck | sneak, currency: coins | gold | credits,
cutscene: video scene, daily bonus: each day you log in | every day you log in | logging in,
daily quest: reset every day, daily reward: each day you log in | every day you log in | logging in,
deal: give each player, dealer: deals, debuff: weaken | slows, despawn: disappear | vanish, dice:
die | d6 | roll, die roll: d6 | dice, difficulty: easy normal | easy medium | hardcore | hard mode,
difficulty level: easy normal | easy medium | hardcore | hard mode, discard pile: throw away,
disqualification: excluded | sent home | disqualify | ruled out, disqualified: excluded | sent home
| ruled out, disqualify: excluded | sent home | ruled out, dlc: expansion | add-on | downloadable
content, dm: game master | dungeon master | gamemaster, dps: damage per second, draw: tie,
draw pile: take a card, drop chance: percent | probability, drop rate: percent | chance |
probability, duel: one on one | one-on-one | 1v1, dungeon: cave | crypt | lair, dungeon master:
gamemaster, durability: uses before it breaks | breaks after, easiest: least difficult | simplest,
easter egg: hidden | secret, eliminated: knocked out, elimination: knockout, elixir: potion | brew,
enchant: magic, enchantment: magic, enemies: creatures, enemy: creatures, enhance: improve |
upgrade, expansion: dlc | add-on | downloadable content, expansion pack: dlc | add-on | downloadable
content, experience: xp | exp, experience points: xp | exp, exploit: abuse a bug | abusing bugs |
cheat, faction: alliance | guild, fast travel: waypoint | portal, figurine: figure | miniature |
model, foe: mobs | creatures | hostile, follow up: second part | sequel | continuation, forfeit:
lose by default | walkover | concede, forge: smith | anvil, game length: minutes to play | lasts |
takes minutes | minutes, game master: gamemaster, game over: die | death, gamepad: joystick |
joypad, gamer: player, gateway: gate | portal | waypoint, gem: jewel | crystal | precious stone,
get item: receive | earn | reward | obtain | acquire, give up: surrender | resign | concede |
forfeit, gm: game master | dungeon master | gamemaster, go first: begin | starting player | youngest
player | dealer, goes first: begin | starting player | youngest player | dealer, grief: destroy
other players | vandalise | destroying builds, griefer: destroy other players | vandalise |
destroying builds | grief, griefing: destroy other players | vandalise | destroying builds, grind:
repeat | farm, grinding: repeat | farm, guild: clan | alliance | faction, happens die: death |
respawn, hard mode: easy normal | easy medium | hardcore | difficulty, hardcore: one life |
permanent death | die once, hardest: toughest, heal: restore health | regain health | recover health
| hp, healer: heals | cleric, healing: restore health | regain health | recover health | hp, health:
hit points, helmet: headgear, hero: character | protagonist, hidden: secret | easter egg,
highest level: cap, hint: tip | clue, hitpoint: hit points | hp | health, hitpoints: hit points | hp
| health, how win: winner | victory | most points | won, ingame money: coins | gold | credits,
ingredient: materials | resources, inventory: slots | backpack, ip address: connect to | join at,
jewel: gem | crystal | precious stone, joypad: gamepad | controller | joystick, joystick: gamepad |
controller | joypad, judge: arbiter | referee | umpire, key item: relic | artefact | artifact,
knockout: eliminated, last boss: final enemy, leaderboard: ranking | scoreboard, length game:
minutes to play | lasts | takes minutes | minutes, likelihood: probability | chance, loadout:
weapons | armour | armor | equipment | gear | kit, lobby: waiting room, locked: unlock, login bonus:
each day you log in | every day you log in | logging in, loot: reward | treasure | contains,
loot box: crate | lootbox | chest, lootbox: crate | chest, lore: history | background | legend |
backstory | story, loser: lose | lost, mage: sorcerer | wizard | magician, magic: spell | sorcery,
magic points: mana | mp, magician: mage | sorcerer | wizard, main character: hero | protagonist,
main enemy: antagonist | villain | evil | nemesis, main quest: story mode | storyline | campaign |
plot, main story: storyline | campaign | plot, mana: mp | magic energy, match making: paired with |
find opponents, matchmaking: matched with | paired with | find opponents, max level: cap,
maximum level: cap, miniature: figure | model, minigame: side game, mission: task | assignment |
errand, mode: game types, most powerful: highest damage | strongest, mount: steed | saddle,
mountable: saddle | ride, multiplayer: co-op | coop | with friends | players together | play
together, nerf: reduced | weakened | decreased | weaker | lowered, nerfed: reduced | weakened |
decreased | weaker | lowered, npc: non-player character | villager, npcs: non-player character | npc
| villager, objective: goal | aim | task, odds: percent chance | likelihood | probability, opponent:
enemy | opposing, ore: mined | deposits | vein, perk: talent | ability | trait, permadeath: one life
| permanent death | die once, pet: companion animal, pickaxe: pick, platform: playstation | xbox,
play time: lasts | takes minutes | minutes, playable: choose to play, player: participant | gamer,
player versus: pvp | duel, playing time: lasts | takes minutes | minutes, playtime: minutes to play
| lasts | takes minutes | minutes | hours to finish | hours long | hours of gameplay, plot: story |
narrative, portal: gate | waypoint, potion: elixir | brew, powerful weapon: highest damage |
strongest, prequel: takes place before, probability: percent chance | likelihood | odds,
protagonist: hero | main character, puzzle: riddle, pve: against monsters | computer-controlled,
pvp: player versus player | fight other players | attack other players | duel, quest: task |
assignment | errand, questgiver: gives the quest | talk to | speak to, questline: series of quests |
quests, reappear: come back | spawn again | reset | respawn, referee: arbiter, regenerate: heal |
restore | recover, regeneration: heal | restore | recover, reload: ammo | magazine, remake: remaster
| new version of, remaster: remake | new version of, remastered: remake | new version of, rematch:
second match, respawn: spawn again | reset, reward: grants | earn, riddle: puzzle, ride: steed |
mount | saddle, rideable: saddle | ride, rival: enemy | opponent | opposing, role play: roleplaying,
roll dice: die | d6, rp: role-play | roleplaying, save game: autosave, save point: checkpoint |
autosave, save progress: autosave, savefile: saved games | save data, savegame: saved automatically
| autosave | save file | saved, savepoint: save | checkpoint | autosave, scoreboard: ranking |
leaderboard, secret: hidden | easter egg, sequel: second part | continuation | follow-up,
server address: connect to | join at, server ip: connect to | join at, shuffle: mix, side mission:
optional quest, side quest: optional mission, sidekick: companion | ally | helper, sidequest:
optional quest | side mission | side quest | optional mission, simplest: least difficult | easiest,
single elimination: knockout, single player: solo, singleplayer: single player | solo | one player |
single player mode, skill: ability | talent, skill tree: talents | perks, skins: outfits |
appearance | cosmetics, smelt: furnace, sneak: undetected | unseen | crouch | stealth, sneaking:
undetected | unseen | crouch | stealth, solo: single-player | single player | one player | single
player mode, sorcerer: mage | wizard | magician, spawn: respawn, spawns: respawn, spell: magic |
incantation | cast, squad: team, stack: pile | up to 64, stamina: endurance | energy, start first:
begin | youngest player | dealer, starts game: begin | first player | youngest player | dealer,
stat: attribute, stats: attribute, stealth: undetected | unseen | crouch, story: plot | narrative,
storyline: story mode | main story | campaign | plot, strategy: tactic | approach, strongest:
highest damage | most powerful, strongest weapon: highest damage | most powerful, surrender: resign
| concede | forfeit, tabletop: board game, tactic: strategy | approach, tactics: strategy |
approach, talent: perk | ability | trait, talent tree: skills | perks, tame: befriend, tamed:
befriend, taming: befriend, teleport: waypoint | portal | fast-travel, tie: draw | level on points |
equal points, tie break: draw | level on points | equal points, tiebreak: draw | level on points |
equal points | tied, tiebreaker: draw | level on points | equal points | tied, tied: draw | level on
points | equal points, time control: minutes per player | minutes each | minutes on the clock |
seconds per move, time limit: minutes per player | minutes each | minutes on the clock | seconds per
move, travel fast: waypoint | portal | teleport, treasure: loot | gold | buried, trophies:
achievement | badge, trophy: achievement | badge, tutorial: training level, unlock: available from |
available after | become available | obtained | earned, unlockable: available from | available after
| become available | obtained | earned, unlocked: available from | available after | become
available | obtained | earned, upgrade item: improve | enhance | forge, upgrade weapon: improve |
enhance | forge, victory condition: wins | winner | most points | won, victory point: score,
victory points: score, villager: non-player character | npc, villain: antagonist | evil | nemesis,
walkthrough: step by step | guide, warp: waypoint | portal | fast travel | fast-travel, waypoint:
gate | portal, when die: death | respawn, win condition: winner | victory | most points | won,
win game: winner | victory, winning condition: winner | victory | most points | won, witch:
sorceress, wizard: mage | sorcerer | magician, workbench: crafting table | bench
"""
