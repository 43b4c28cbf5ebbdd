### Translated from ../en; the comments there say what the arguments are.

wording-state = { $subject }: { $state }
wording-modality = { $line } ({ $modality })
wording-round = { $subject }: { $state }
wording-round-planned = { $subject }: { $state }، الموعد { $window }
wording-round-postponed = { $subject }: أُجِّل إلى { $window }
wording-round-window = { $subject }: { $state }، { $window }
wording-round-to = { $line }؛ المكان الجديد: { $venue }
wording-round-in = { $line }؛ المكان: { $venue }
wording-delegation-absent = { $party }: غياب، { $subject }
wording-delegation-as = { $party }: { $capacity }، { $subject }
wording-delegation-head = رئاسة وفد { $party } في { $subject }: { $persons }
wording-persons-absent = { $persons } ({ $party }): غياب، { $subject }
wording-persons-as = { $persons } ({ $party }): { $capacity }، { $subject }
wording-offer-by = { $line } من جانب { $party }
wording-offer-with = { $line }، مع { $counter }
wording-position = { $party } بشأن «{ $subject }»: { $text }
wording-stance-suggested = يقترح { $party }: { $subject }
wording-stance-refused = يرفض { $party }: { $subject }
wording-stance-if = { $subject } مقبول لدى { $party } بشرط: { $condition }
wording-stance = { $subject }: { $stance }، { $party }
wording-paraphrase = { $speaker }: { $wording }
wording-quoted = { $speaker }: «{ $wording }»
wording-killed = القتلى: { $number }
wording-injured = الجرحى: { $number }
wording-pledge-scope = { $subject }: { $state } وفق القراءة «{ $scope }»
wording-nobody = جهة غير مسماة
wording-silence-no_reply = لا رد من { $who } بشأن { $subject }
wording-silence-no_readout = لا بيان من { $who } بعد { $subject }
wording-silence-declined_to_comment = امتناع { $who } عن التعليق على { $subject }
wording-list = { $first }، { $next }
wording-and = { $first } و{ $last }
wording-at-least = { $n } على الأقل
wording-at-most = { $n } على الأكثر
wording-unknown-number = عدد غير معروف
wording-number = { $n }
wording-untitled = بلا عنوان: { $kind }
wording-empty-note = ملاحظة فارغة
wording-not-in-view = سجل غير ظاهر
wording-origins =
    { $n ->
        [zero] لا مصدر أصلي
        [one] مصدر أصلي واحد
        [two] مصدران أصليان
        [few] { $n } مصادر أصلية
        [many] { $n } مصدرًا أصليًا
       *[other] { $n } مصدر أصلي
    }
wording-relays =
    { $n ->
        [zero] لا ناقل
        [one] ناقل واحد
        [two] ناقلان
        [few] { $n } ناقلين
        [many] { $n } ناقلًا
       *[other] { $n } ناقل
    }
wording-origins-relays = { $origins }، { $relays }
wording-captured-page = صفحة محفوظة
wording-own-note = ملاحظة المحلل
wording-speaker = المتحدث
wording-relay = ناقل
wording-published = نُشر في { $day }
wording-own-observation = ملاحظة شخصية
wording-no-evidence = لم يُسجَّل دليل
wording-chain-via = { $line }، عبر { $who }
wording-chain-in = { $line }، في «{ $source }»
wording-chain-only = في «{ $source }»
wording-slipped =
    { $n ->
        [zero] لم تؤجل
        [one] أُجِّلت مرة
        [two] أُجِّلت مرتين
        [few] أُجِّلت { $n } مرات
       *[other] أُجِّلت { $n } مرة
    }
wording-repeated =
    { $n ->
        [zero] لم يُكرر
        [one] كُرِّر مرة
        [two] كُرِّر مرتين
        [few] كُرِّر { $n } مرات
       *[other] كُرِّر { $n } مرة
    }
wording-reason-disputed = السبب موضع خلاف
wording-owes = الرد مطلوب من { $who }
wording-day = اليوم { $n }
wording-since = منذ { $day }
wording-mixed = متباين
