//! Closed classes of English, and the commonest reporting verbs of French, Russian, Ukrainian and
//! Arabic. Owns lists of words and nothing else; what they mean is decided where they are used.

use std::{collections::HashSet, sync::OnceLock};

pub(crate) type Words = OnceLock<HashSet<&'static str>>;

/// Whether a word stands in a list; the list is hashed once.
pub(crate) fn within(cell: &'static Words, list: &'static str, low: &str) -> bool {
    cell.get_or_init(|| list.split_whitespace().collect())
        .contains(low)
}

/// Verbs whose subject speaks, whatever it is.
pub(crate) fn reports(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "said says say told tells tell added adds stated states confirmed confirms announced announces declared declares \
        insisted insists warned warns claimed claims denied denies acknowledged acknowledges admitted admits argued argues noted notes \
        stressed stresses emphasized emphasised emphasizes emphasises underlined underlines underscored underscores reiterated reiterates \
        explained explains maintained maintains asserted asserts affirmed affirms reaffirmed reaffirms alleged alleges commented \
        concluded conceded cautioned cautions remarked remarks wrote writes tweeted posted quipped recalled recounted revealed disclosed \
        reported reports replied responded clarified elaborated hinted signaled signalled believes believed thinks specified indicated indicates \
        lamented testified predicted vowed boasted objected observed complained informed informs assured assures notified reminded \
        contended retorted estimated joked countered tweets stipulated proclaimed opined speculated \
        deny complain acknowledge warn insist maintain argue concede reckon reckons",
        low,
    )
}

/// Verbs that are speech when a person, a party or an institution is their subject.
pub(crate) fn speaks(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "called calls urged urges demanded demands rejected rejects welcomed welcomes dismissed dismisses proposed proposes \
        suggested suggests accused accuses expressed expresses thanked thanks praised praises condemned condemns described \
        describes threatened threatens pledged pledges promised promises hailed criticized criticised blamed pointed appealed \
        agreed agree agrees declined refused ruled commended deplored regretted apologized apologised invited \
        questioned outlined briefed requested asked asks recommended endorsed backed ordered discussed reaffirm reiterate express \
        welcome condemn urge call conveyed echoed denounced denounces slammed decried deplores lauded vows swore hinted advised mocked \
        defended defends criticizes criticises credited echoes recalled ruled refused refuses declines apologizes blames appeals hails pledge demand reject \
        commit underscore stress affirm floated offered voiced conveyed raised sought vow",
        low,
    )
}

/// Forms that continue a report: "adding that", "saying:".
pub(crate) fn continues(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "saying adding stating noting stressing insisting warning claiming telling declaring explaining writing calling \
        emphasizing emphasising arguing describing pointing accusing citing quoting expressing alleging confirming announcing",
        low,
    )
}

/// Nouns of those who speak without a name.
pub(crate) fn speaker_noun(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "official officials spokesman spokeswoman spokesperson spokespeople spokesmen authorities authority ministry ministries minister \
        ministers government governments president presidents presidency envoy envoys source sources diplomat diplomats negotiator negotiators \
        mediator mediators delegation delegations delegate delegates agency agencies army military police leader leaders leadership group \
        groups movement administration ambassador ambassadors mission missions secretary aide aides adviser advisers advisor advisors chief \
        commander commanders general staff force forces council office bureau committee commission department parliament parliamentarian \
        lawmaker lawmakers premier chancellor governor mayor monitor monitors observatory activists analyst analysts expert experts rebels \
        opposition coalition newspaper paper media outlet network channel broadcaster website service command representative representatives \
        facilitator facilitators guarantors parties sides two king prince emir sheikh sultan organization organisation union alliance \
        embassy consulate powers countries nations states tribes elders clerics bishops head director coordinator chairman chair chairwoman deputy premier lawyer senator congressman guard statement tv television radio chairs co-chairs participants interlocutors colleagues people sources spokespeople observers coast union agency bureau watchdog envoys\
        lawmakers prosecutors prosecutor investigators engineers scientists team teams \
        communique report readout residents witnesses medics doctors rescuers hospital party side bloc institute",
        low,
    )
}

/// What tells of a source how near it is, after its noun: "familiar with the matter".
pub(crate) fn describes(low: &str) -> bool {
    matches!(
        low,
        "familiar"
            | "briefed"
            | "close"
            | "speaking"
            | "involved"
            | "present"
            | "aware"
            | "quoted"
            | "cited"
            | "travelling"
            | "traveling"
            | "knowledgeable"
            | "participating"
    )
}

/// Words of posts and ranks, found before and after names.
pub(crate) fn role_word(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "president presidential vice prime premier minister ministry foreign defence defense interior finance trade economic economy energy \
        justice oil information health secretary general state deputy assistant under undersecretary special envoy representative ambassador spokesman spokeswoman \
        spokesperson chief head director aide adviser advisor senior top former then acting chairman chairwoman chair speaker leader king \
        queen prince crown emir sheikh sultan chancellor commander governor mayor negotiator lead diplomat official senator congressman \
        lawmaker general lieutenant colonel major admiral marshal coordinator commissioner counsel counselor counsellor national security policy \
        affairs permanent high supreme executive managing office council committee army military mediator editor mr mrs ms dr sir lady professor \
        press political deputy-head nuclear peace chargé party opposition rebel treasury commerce agriculture court judge sayyid ayatollah \
        staff intelligence agency department parliament parliamentary bureau politburo member team delegation lead peace wealth fund sovereign",
        low,
    )
}

/// Titles after which a capital word is a name.
pub(crate) fn title(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "president minister premier secretary envoy representative ambassador spokesman spokeswoman spokesperson chief head director aide adviser \
        advisor chairman chairwoman speaker leader king queen prince emir sheikh sultan chancellor commander governor mayor negotiator \
        diplomat senator general lieutenant colonel major admiral marshal coordinator commissioner mr mrs ms dr sir lady professor \
        mediator ayatollah sayyid official analyst lawmaker secretary-general counsellor judge member attorney lawyer journalist \
        президент президента министр министра секретарь посол представитель président ministre porte-parole ambassadeur secrétaire \
        президентом міністр міністра речник посол секретар",
        low,
    )
}

/// Words that never stand inside the noun phrase before a verb.
pub(crate) fn breaks_phrase(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "that as but while because which who whom whose when where after before since until although though if whether than so yet \
        and or nor what how why there it's is are was were be been being has have had do does did will would could should may might must can \
        not also to into onto from with without about against during over under between among through despite amid amidst following \
        including like such via per upon toward towards within across along behind beyond near on at by in meanwhile however therefore \
        что що который які que qui أن إن \
        thus instead moreover still then earlier later yesterday today tomorrow ago again only even just",
        low,
    )
}

/// Adverbs and auxiliaries between a subject and its verb.
pub(crate) fn between(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    let adverb = low.len() > 4
        && low.ends_with("ly")
        && !matches!(low, "italy" | "family" | "assembly" | "ally" | "july");
    adverb
        || within(
            &WORDS,
            "has have had also later then again was were is did not never since once already still earlier first further only \
        himself herself themselves itself all both often even now would will",
            low,
        )
}

/// Verbs of saying in French, Russian, Ukrainian and Arabic.
pub(crate) fn reports_elsewhere(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "déclaré affirmé indiqué annoncé ajouté estimé expliqué assuré souligné dit précisé prévenu averti confirmé démenti rappelé réaffirmé \
        сказал сказала заявил заявила заявили сообщил сообщила сообщили сообщает отметил отметила подчеркнул подчеркнула добавил добавила \
        рассказал подтвердил подтвердила объявил уточнил напомнил пояснил призвал назвал считает передает пишет предупредил \
        сказав сказала заявив заявила заявили повідомив повідомила повідомили повідомляє зазначив зазначила підкреслив підкреслила додав \
        додала розповів підтвердив підтвердила оголосив уточнив нагадав пояснив закликав наголосив наголосила вважає передає пише попередив \
        قال قالت أعلن أعلنت صرح صرحت أكد أكدت أضاف أضافت أوضح أوضحت ذكر ذكرت أفاد أفادت اعتبر شدد نفى نفت كشف حذر دعا وقال وأكد وأضاف وأعلن \
        وقالت وأعلنت وصرح وصرحت وأكدت وأضافت وأوضح وأوضحت وذكر وذكرت وأفاد وأفادت واعتبر وشدد ونفى ونفت وكشف وحذر ودعا وأشار أشار أشارت وأشارت \
        وأعرب أعرب نقلت ونقلت أبلغ طالب وطالب \
        опроверг опровергла опровергли отверг призвали призвала указал указала считают выразил выразила отказался напомнила пообещал \
        спростував спростувала спростували відкинув закликала закликали вказав вказала висловив пообіцяв розповіла повідомляють \
        répété insisté reconnu admis promis répondu lancé martelé dénoncé salué appelé plaidé rapporté",
        low,
    )
}

/// Units, months and other capitals that are no names.
pub(crate) fn no_name(low: &str) -> bool {
    static WORDS: Words = OnceLock::new();
    within(
        &WORDS,
        "the a an this that these those he she it they we i you his her its their our my in on at by for from with and but or if as \
        when while after before since although though despite during meanwhile however moreover according there what which who how why \
        where both all some many most several two three four five six seven eight nine ten one first second third last next another other \
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november \
        december today yesterday tomorrow talks peace war sea black red gulf north south east west northern southern eastern western central \
        middle river strait island islands street square hotel palace palais airport university conference summit agreement treaty accord \
        accords resolution plan initiative initiatives council ministry department party parliament assembly court bank group agency committee \
        commission office forces army navy force guard police union federation republic kingdom state states nations organization organisation \
        foundation institute center centre association company corporation news press daily media television radio outcomes key no not so \
        yes new former under over about between among against into upon within without also even such only just more less very still then \
        thus instead asked speaking officials any each every either neither per via like unlike because until unless whether nor yet once \
        earlier later recently now here his us u.s. uk god dear ladies gentlemen question answer",
        low,
    )
}
