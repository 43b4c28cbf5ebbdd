//! The words by which each kind of proposal is told from other sentences, in five languages. Owns lists and nothing
//! else; what they mean is decided where they are used. Words of speech and reference are in `lexicon`.

use std::sync::OnceLock;

use crate::lexicon::{Words, within};

/// Nouns of meetings.
pub(crate) fn meeting_noun(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "talks negotiations meeting meetings summit round rounds session consultations discussions \
        conference dialogue dialogues negotiation переговоры переговоров переговорам встреча встречи \
        встречу переговори переговорів зустріч зустрічі négociations pourparlers réunion sommet محادثات \
        مفاوضات forum gathering plenary parley meeting's переговорах переговорами встрече встреч раунд \
        раунда раунде саммит саммита саммите зустрічей саміт саміту саміті раунду раунді entretiens \
        rencontre réunions rencontres cycle اجتماع لقاء قمة جولة مشاورات المحادثات المفاوضات اجتماعا \
        لقاءات الاجتماع",
        low,
    )
}

/// Verbs of meeting.
pub(crate) fn meeting_verb(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "met meet meets convened convene gathered reconvene reconvened visit visited hosted host hosting \
        travel rencontré received sat reconvenes gather hosts recevra rencontrera reçu встретился \
        встретились встретится встретятся принял приняли зустрівся зустрілися зустрінеться прийняв التقى \
        التقت يلتقي اجتمع استقبل",
        low,
    )
}

/// What happens around talks, as verb or noun.
pub(crate) fn deed(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "attack attacks attacked strike strikes airstrike airstrikes struck shelling shelled bombardment \
        bombed bombing bombings raid raids blast explosion explosions ambush clashes clash offensive \
        assault assassinated assassination killed killing kills died dead wounded injured injuring \
        wounding kidnapped abducted seized rammed collided downed shot fired launched detonated test \
        tested fire gunfire shooting incursion invaded massacre stabbed hit destroyed sank violated \
        casualties deaths rocket drones drone missiles sniper exploded erupted bombs shells skirmish \
        skirmishes ambushed stormed hijacked detained arrested fatalities gunned kidnapping abduction \
        tests collision ramming surged fighting bombarded overran captured looted torched удар удару \
        удары ударом обстрел обстрела обстреле обстрелу обстріл обстрілу обстрілі атака атаки атаку атаці \
        взрыв взрыва вибух вибуху теракт теракта погибли загинули убиты ранены поранені attentat attaque \
        frappe frappes bombardement tuées tués tué affrontements هجوم غارة غارات قصف انفجار مقتل بمقتل \
        قتل اشتباكات",
        low,
    )
}

/// What it is done with.
pub(crate) fn weapon(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "drone drones missile missiles rocket rockets artillery mortar air nuclear bomb bombs shells \
        gunmen troops forces warplanes jets ballistic suicide car water cannon weapon",
        low,
    )
}

/// What only may happen, or shall not.
pub(crate) fn unreal(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "would could may might if threatened threatening preparing prepare plans planning will avoid avert \
        prevent stop halt end ban against risk potential future potentially refrain cease",
        low,
    )
}

/// Words of the dead.
pub(crate) fn killed(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "killed dead died deaths killing kills kill death fatalities lives погибли погиб погибла погибло \
        убиты убит убито загинули загинув загинула загинуло вбито вбиті tués tuées tué tuée morts mort \
        مقتل بمقتل قتل قتلى قتيلا مصرع قُتل استشهاد",
        low,
    )
}

/// Words of the hurt.
pub(crate) fn injured(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "wounded injured injuring wounding hurt injuries wounds ранены ранен ранено пострадали пострадал \
        пострадало поранені поранено поранений постраждали постраждав blessés blessées blessé blessée \
        إصابة وإصابة جرحى جريح بجروح أصيب",
        low,
    )
}

/// Words that put a matter between the parties.
pub(crate) fn issue_cue(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "sticking obstacle obstacles disagree disagreement disagreements differ differs differences \
        dispute disputes disputed issue issues demand demands demanded insist insists insisted condition \
        conditions require agreed agree agreement proposal proposed discuss discussed negotiate \
        negotiations talks exchange guarantees deal question red concession concessions compromise \
        refused rejected unresolved contentious offer sought seeks call called including ban gap gaps \
        release immediate unconditional negotiable commitment status serious mention clause stumbling \
        remain remains disagreed divided split odds wrangling willing ready meeting round urged urges \
        stressed importance concern concerns mechanism commitments progress calls calling reiterated \
        centrifuges resumption lift lifting extend extension",
        low,
    )
}

/// Verbs and nouns of invitations, proposals and demands.
pub(crate) fn makes_offer(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "invited invite invites invitation proposed proposes propose proposal proposals offered offer \
        offers suggested suggests suggesting suggestion demanded demands demand floated urged initiative \
        ultimatum appealed plan requested counterproposal counter-proposal counteroffer roadmap draft \
        ready willing prepared pressed asked предложил предложила пригласил предложение запросив \
        запропонував proposé invité اقترح دعا proposing offering inviting counter-offer tabled submitted \
        presented conveyed handed delivered put memorandum blueprint package предложили предлагает \
        пригласила пригласили предложения приглашение запросила запросили запросило запропонували \
        запропонувала пропонує пропозицію пропозиція запрошення proposée proposition suggéré عرض عرضت \
        اقترحت دعت دعوة مقترح",
        low,
    )
}
