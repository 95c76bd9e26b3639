import type { Category } from '../../../event-set/eventSet.ts';

/**
 * Verbs of things that happen, by the category of news that they most often stand for; those of `other` happen in
 * any. Lemmas; a verb stands once. Our own list, from reading news and from the verb classes of Levin (1993).
 */
export const EVENT_VERBS: Readonly<Record<Category, string>> = {
  conflict: `
    attack bomb bombard shell strike raid invade occupy besiege ambush storm assault fight clash battle skirmish
    shoot fire kill slay massacre execute behead assassinate wound maim injure detonate explode blast launch deploy
    mobilize mobilise retreat withdraw redeploy advance seize capture overrun recapture retake liberate conquer annex
    blockade encircle surrender defeat rout repel patrol torpedo sink down intercept destroy raze torch loot
    disarm demobilize rearm militarize hijack abduct kidnap airlift march infiltrate mutiny rebel revolt
    overthrow oust topple depose bulldoze displace expel flee evict persecute torture gas napalm strafe garrison
    reinforce resupply demilitarize entrench outflank counterattack escalate`,
  disaster: `
    flood erupt quake collapse crash derail burn engulf inundate submerge drown evacuate rescue strand trap
    sweep ravage devastate batter lash wreck capsize founder ditch burst rupture leak spill ignite smolder blaze
    collide overturn plunge rip uproot swamp bury drench hit slam pummel pound rattle shake topple cascade slip slide
    thaw freeze snow rain storm blow rage spread melt contaminate erode parch choke cloak blanket ground disrupt
    disable knock cut cripple die perish suffocate electrocute starve`,
  crime: `
    arrest detain charge indict convict sentence acquit jail imprison prosecute sue plead testify extradite rob steal
    burgle murder stab rape molest strangle assault smuggle traffic bribe embezzle defraud launder forge fake extort
    blackmail vandalize arraign parole bail subpoena search confiscate impound interrogate question apprehend
    handcuff nab accuse book fine flog hang lynch gun slash poison hack counterfeit trespass loiter escape abscond
    exonerate pardon overturn uphold rule convene adjourn impanel swear settle appeal retry deport incarcerate
    fraud swindle cheat cuff frisk raid bust seize disappear vanish`,
  politics: `
    elect reelect vote inaugurate appoint nominate resign impeach dismiss sack fire veto enact legislate ratify
    repeal amend pass approve reject adopt reauthorize reauthorise introduce propose sponsor filibuster debate campaign
    endorse concede win lose poll caucus rally protest demonstrate picket strike boycott riot petition lobby
    depose install crown abdicate succeed dissolve suspend outlaw ban legalize legalise decriminalize regulate
    deregulate nationalize nationalise privatize privatise reform abolish designate blacklist decree proclaim
    reshuffle register canvass defect secede federate devolve rescind revoke shepherd steer override censure
    investigate probe inspect audit swear reappoint promote demote reinstate consolidate assign tour chair`,
  diplomacy: `
    meet visit negotiate mediate broker sign agree recognize recognise recall summon apologize apologise reconcile
    sanction embargo host greet welcome confer ally accede normalize normalise accredit
    expel protest condemn denounce urge warn threaten reaffirm pledge invite receive dispatch resume reopen pledge
    lift impose extend renew break sever restore dine embrace leave return head talk`,
  economy: `
    buy sell acquire merge invest divest trade export import list float issue default bankrupt liquidate restructure
    downsize layoff hire rehire lay furlough cut raise lower hike slash boost surge soar plunge tumble slump rally
    rise fall drop climb jump gain lose slide dip rebound recover shrink grow expand contract devalue peg float
    borrow lend bail refinance repay earn post book tax subsidize subsidise fund finance price bid outbid tender
    auction award contract manufacture produce ship deliver launch unveil open close shut build construct erect
    demolish renovate relocate strike unionize settle pay donate grant allocate spend save audit report file close
    trim increase decrease reduce double triple halve total average quote underwrite redeem`,
  'health-science': `
    infect diagnose hospitalize hospitalise treat vaccinate immunize immunise inoculate quarantine isolate sicken cure
    operate transplant inject recover discharge contract outbreak launch orbit land dock splash blast discover
    detect observe sequence clone patent invent publish test trial fertilize implant poison recall approve screen
    collapse faint undergo photograph explore probe measure excavate unearth`,
  culture: `
    premiere perform exhibit screen release record publish air broadcast televise star direct film debut tour
    headline award honor honour celebrate commemorate mourn bury marry wed divorce graduate retire win beat defeat
    play score draw tie qualify compete race sign trade coach draft bat bowl pitch kick sprint swim sail climb
    conquer ascend scale canonize canonise baptize ordain worship pray sing dance paint sculpt unveil auction
    host postpone reschedule crown knight`,
  other: `
    happen occur begin start end finish stop halt cease open close reopen launch establish found create form set
    join leave quit replace move arrive depart enter exit cross reach travel drive walk march gather assemble
    convene hold organize organise stage attend cancel postpone delay suspend block bar prevent ban allow order
    send bring take carry remove add drop throw pull push break damage repair restore rebuild clear find lose
    recover discover release free save help feed shelter distribute hand give present sign complete conduct
    undertake perform carry prepare ready train test build expand install become name rename call lead pull slip
    turn split lapse expire surround chase pursue hunt hurl toss stone lay burn crack seal unveil inaugurate`,
};
