### Why a development is refused. States and kinds arrive as the words of the vocabulary.

rules-or = { $first } أو { $last }
rules-nothing = لا شيء
rules-order-later_move = ما سُجِّل في { $when } ({ $what }) لا يمكن أن يلي هذا: { $reason }

rules-round-not_scheduled = الحالة «{ $to }» غير ممكنة: لا موعد مسجَّلًا للجولة
rules-round-not_begun = لا يمكن تعليق الجولة: لم يُسجَّل أنها بدأت
rules-round-concluded = الجولة منتهية؛ وما يليها جولة قائمة بذاتها
rules-round-cancelled = الجولة ملغاة؛ ولا بد من تحديد موعد لها من جديد قبل الحالة «{ $to }»
rules-round-order = الجولة في الحالة «{ $from }»، ولا تليها الحالة «{ $to }». الممكن: { $next }
rules-round-begin = لا يمكن أن تبدأ الجولة بالحالة «{ $to }»

rules-offer-never_made = الحالة «{ $to }» غير ممكنة: لم يُسجَّل أن العرض قُدِّم
rules-offer-withdrawn = العرض مسحوب؛ ولا بد من تقديمه من جديد قبل الحالة «{ $to }»
rules-offer-lapsed = انقضى أجل العرض؛ ولا بد من تقديمه من جديد قبل الحالة «{ $to }»
rules-offer-order = العرض في الحالة «{ $from }»، ولا تليها الحالة «{ $to }». الممكن: { $next }
rules-offer-no_reply = لا يمكن أن يغيب رد على العرض: لم يُسجَّل أنه قُدِّم
rules-offer-nothing_owed = لا رد مستحقًّا على العرض: حالته «{ $state }»
rules-offer-not_theirs = ليس على هذا الطرف أن يرد على العرض

rules-issue-never_agreed = لا يمكن إعادة فتح نقطة الخلاف: لم يُسجَّل أنها اتُّفق عليها
rules-issue-agreed = نقطة الخلاف متفق عليها؛ ولبلوغ الحالة «{ $to }» لا بد من إعادة فتحها أولًا
rules-issue-order = نقطة الخلاف في الحالة «{ $from }»، ولا تليها الحالة «{ $to }». الممكن: { $next }
rules-issue-begin = لا يمكن أن تبدأ نقطة الخلاف بالحالة «{ $to }»

rules-pledge-never_given = الحالة «{ $to }» غير ممكنة: لم يُسجَّل أن التعهد قُطع
rules-pledge-no_such_reading = ليس للتعهد قراءة لنطاقه بهذا الاسم

rules-subject-kind = التطور من نوع «{ $asserts }» يخص سجلًّا من نوع { $kinds }، لا { $subject }
rules-override-no_remark = لتسجيله خلافًا للقاعدة اذكر السبب: تُحفظ الملاحظة معه
rules-chain-no_speaker = تحتاج سلسلة الأدلة إلى متحدث، أو على الأقل إلى المصدر أو الملاحظة التي قُرئت فيها
rules-chain-not_a_path = يرد صوت واحد مرتين في سلسلة أدلة: اجعلها سلسلتين
rules-chain-two_ends = تنتهي سلسلة الأدلة بمصدر أو بملاحظة: اجعلها سلسلتين
rules-span-no_source = تحتاج الكلمات الحرفية إلى المصدر أو الملاحظة التي وردت فيها
rules-span-empty = الكلمات المعلَّمة فارغة
rules-rank-unsupported = تحتاج القيمة المفضلة إلى أدلة، أو إلى تعليمها ملاحظةً للمحلل نفسه
rules-credibility-one_origin = تحتاج المصداقية 1 إلى أصلين مستقلين؛ وهنا { $origins }
rules-quantity-not_a_number = الكمية عدد محدود
rules-quantity-backwards = أدنى قيمة، { $least }، أكبر من أعلاها، { $most }
