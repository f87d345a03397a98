/// The verbs by which English statements say what is done, in their base form.
///
/// Of the 18,796 task statements of O*NET 29.3, 18,781 begin with one of them, or have one behind adverbs. Those in
/// `-ize` and `-yze` stand for those in `-ise` and `-yse` too.
enum VerbsOfWork {
  /// Verbs that are hardly ever anything else.
  static let plain = """
    absorb accelerate accept accommodate accompany accomplish accredit achieve acknowledge acquire \
    activate adapt add adhere adjudicate adjust administer admit adopt advertise advise affix agree align \
    allay allocate allow alter amend amortize analyze anesthetize anneal announce anodize anticipate \
    appear apply appoint apportion appraise apprehend approve arbitrate arrange articulate ascertain ask \
    assemble assert assess assign assimilate assist assume assure attach attain attend attest attract \
    authenticate authorize automate avert avoid bake bathe become begin believe bind blend brainstorm \
    braze bring build buy calculate calibrate capitalize carry carve categorize celebrate centralize \
    certify characterize choose circulate clarify classify cleanse codify collaborate collate collect \
    combine communicate compare compile comply compose comprise compute conceal conceive conceptualize \
    conclude condense conduct confer configure confirm confiscate conform confront connect conserve \
    consider consist consolidate consult contain contribute convene converse convert convey convince \
    cooperate correlate correspond counteract create cultivate customize debug deburr decide declare \
    decommission decontaminate decorate dedicate deduct deepen defend defer define defrost delete \
    delineate deliver demagnetize demolish demonstrate depend depict deploy depreciate deputize descend \
    describe designate destroy detach detain detect deter determine develop devise diagnose differentiate \
    digitize disassemble disburse discard disclose disconnect discourage discover discuss disinfect \
    dislodge dismantle dismount disseminate dissolve distinguish distribute diversify divert divide do \
    earn edit educate elevate elicit eliminate embalm embed embody embrace emphasize employ empower enable \
    enact encode encourage encrypt endorse enforce engage engrave enhance enlarge enlighten enlist enrich \
    enroll ensure enter entertain entrust envision equalize equip eradicate erect escalate establish \
    euthanize evacuate evaluate examine excavate exceed execute exemplify exempt exert expand expect \
    expedite explain explore expose extend extinguish fabricate facilitate familiarize fasten finalize \
    find follow formalize formulate foster fulfill furnish garnish gather generate get give glaze go \
    govern greet grind grow handle hang harmonize hear help homogenize hone identify ignite illustrate \
    immerse immobilize immunize impart implement imply impose improve improvise inaugurate incise \
    incorporate indicate induce infer inflate inform ingest inherit initiate inject innovate inoculate \
    inquire inspect inspire install instigate instill institute instruct insulate insure integrate \
    intensify interact interpret intervene interweave introduce invent inventorize invest investigate \
    involve isolate itemize join justify keep know lay lead learn lend let leverage liaise listen locate \
    lubricate maintain make manage maneuver manipulate manoeuvre maximize mediate meet melt memorize \
    mentor merge migrate minimize mitigate mobilize modernize modify moisten monetize monitor motivate mow \
    narrate navigate negotiate neutralize nominate normalize notify nurture obey observe obtain occupy \
    officiate offload onboard operate optimize orchestrate organize orient originate overcome overhaul \
    overrule oversee participate penetrate perform persist personalize persuade pierce pioneer portray \
    possess practise pray predict preempt prefer preheat prepare preprocess prescribe preserve preside \
    prevail prevent prioritize procure produce promote proofread propose protect prove provide prune pry \
    publicize publish pulverize pursue qualify quantify ratify ravel reach read realize reallocate \
    rearrange reassemble reassess reassign reassure rebalance rebut receive recognize recommend reconcile \
    recondition reconfigure reconsider reconstruct recoup recover recruit rectify recycle redeem redeploy \
    redirect redo redraw reduce reengineer refactor refer refine refinish reformat reframe refuel refuse \
    refute regain regulate rehire reinforce reinstall reiterate relate relieve relinquish relocate rely \
    remain remember remind remount remove remunerate render renegotiate renew renovate reopen reorganize \
    repackage repay rephrase replace replan replenish replicate reply reposition represent reprint \
    reprioritize reproduce require resell resequence reshape resolve respond restage restock restore \
    restrain restrict restructure resurface retain rethink retool retouch retrace retract retrain retrieve \
    revalidate reveal revert revisit revitalize rewind rewire reword rewrap rinse roughen safeguard \
    salvage sandblast sanitize satisfy scrutinize sculpt seek segregate seize select sell send sequester \
    serve settle sew shampoo sharpen shave shorten show simplify simulate sing skim soften solder solicit \
    solve speak spearhead specialize specify splice stabilize standardize steer sterilize stimulate \
    stipulate straighten strategize streamline strengthen strive submit subscribe subsidize substantiate \
    suggest summarize summon superimpose supersede supervise surpass suspend sustain synchronize \
    synthesize systematize tabulate take teach tell tend tenderize terminate testify thank think thrive \
    tidy tighten transact transcribe transform translate transmit transpose troubleshoot typeset unblock \
    unbolt unclamp undergo underpin understand undertake underwrite undress unearth unify unite unload \
    unlock unpack unroll unscrew unveil unwind uphold upskill utilize vaccinate validate vary verify \
    visualize waive warn weatherproof weigh whiten widen withdraw withhold withstand write
    """

  /// Verbs that are nouns or adjectives as well, so that only what stands around them tells: `plans the week`,
  /// `reviews and plans`.
  static let twofold = """
    abstract access account act address advance advocate affect aid aim air alert amount anchor answer \
    appeal approach archive arrest assay attack attempt attribute audit audition author award back \
    backfill bag balance band bank bar base baste batch bell bench benchmark bend benefit bid bill blast \
    bleach block blow board bolt bond book boost border bore bottle brace brand break brew bridge brief \
    broadcast broker brush buckle budget buff bundle butcher cable call cancel cap capture care cascade \
    case cash cast catalogue catch cause cement center centre chain chair challenge champion change \
    channel chaperone charge chart charter chase check chip chop circle claim clamp clean clear climb clip \
    clock close cluster coach coat code comb comfort command comment commission commit compact complement \
    complete compound compress concentrate concern condition confine consent consign construct contact \
    content contest contract contrast control cook cool coordinate copy core correct cost counsel count \
    counter countersink couple cover crack craft crank crate credit crew crop cross crossbreed cue curate \
    cure curl cut cycle damage dance date deal debate debit debrief deck decline decrease default delay \
    delegate demand deposit depress design desire detail diagram dig dip direct discharge discipline \
    discount dispatch dispense display dispose dispute distress dock document dose double download draft \
    drain drape draw dredge dress drill drive drop drug dry dump duplicate dust dye ease edge effect \
    elaborate empty encounter end engineer escort estimate etch evidence exchange excuse exercise exhibit \
    exit experience experiment export express extract face fashion fault favor feature feed feel field \
    fight figure file fill film filter finance fine finish fire firm fish fit fix flag flash flatten float \
    flow flush fly focus fold force forecast forge form format forward frame free freeze front fuel fund \
    gain gauge glue grade graft grant graph grease grill groom ground group guarantee guard guide halt \
    hammer hand harbor harness harvest haul hazard head heal heat hedge herd highlight hire hoist hold \
    honor host house hunt hurry idle image impact import imprint increase influence initial input insert \
    intend interest interface interrupt interview inventory invite invoice iron irrigate issue jab judge \
    jump key kick kill kindle knit label labor ladder laminate land laser last launch laundry layer leak \
    lease leave level licence license lift light like limit line link list live load loan lobby lock log \
    look loom lower machine mail man manufacture map march mark market mask mass massage master match \
    matter measure merit mill mind mine mirror mix model moderate mold mop mount move multiply nail name \
    need nest network note number nurse object offer oil open order outfit outline outperform outsource \
    own pace pack package pad page paint pair panel park part partner pass paste patch patent patrol \
    pattern pause pay peel pen perforate permit phase phone photograph pick piece pilot pin pipe pitch \
    place plan plane plant plate play plot plow plug plumb point polish pool portion pose position post \
    pound pour power practice praise preach precast premise present press pressure preview price prime \
    print prize probate probe process profile profit program programme progress project prompt proof \
    prospect pull pump punch purchase purge push put quarantine question quiz quote race rack radio raft \
    raise rake range rank rate ration raze reason rebate rebuild recall record redesign reel reface refill \
    reflect reform refund register rehearse reject relax relay release reline remark remedy rent repair \
    repeat report request requisition reschedule rescue research reserve reset resource respect rest \
    restart result resume retail retest retire retrofit return reuse reverse review revise reward rework \
    rewrite ride rig ring risk rivet roast roll root rotate rough round rout route row rub rule run sail \
    sample sanction sand save saw scale scan schedule school scope score scout scrap scrape screed screen \
    screw scribe script scrub seal search season seat secure sense sentence separate sequence service set \
    sever shackle shade shadow shape share shed shelve shift ship shop short shoulder shovel shower shrink \
    shut sift sign signal sit size sketch skin slate slice slide slip slit slow smoke smooth snap soak \
    sort sound source space spare spark spec spell spend spin split sponsor spot spray spread spring \
    sprinkle square stack staff stage stain stake stamp stand staple start state station stay steady steam \
    stem stencil step stick stir stitch stock stop store strap stress stretch strike string strip \
    structure study stuff stun style subcontract subject subpoena substitute suit sum supplement supply \
    support surface surge surprise survey suture swab swap sweep swim swing switch table tack tackle tag \
    tailor talk tally tank tap tape target task taste team tear telephone test thin thread throw ticket \
    tie tile tilt time tint tip title tool top total touch tour tow trace track trade trail train transfer \
    transplant transport trap travel tread treat trek trend triage trial trim trip trust try tube tune \
    turn tutor twist type update upgrade upload use usher vacuum value vent venture veto view visit voice \
    void vote wage wait wake walk warehouse warrant wash waste watch water wave wax wear weave weld wet \
    wheel whip will win wind wipe wire wish witness work worry wrap wreck yield zone
    """

  /// Third persons whose normal form is not that of their verb.
  static let irregular = "is has does goes focuses undergoes"
}
