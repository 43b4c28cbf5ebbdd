//! Owns the closed lists of states and forms that developments use.

use crate::vocabulary;

vocabulary!(
    /// Where a round stands.
    RoundState {
        Floated = "floated", "floated";
        Tentative = "tentative", "tentative";
        Confirmed = "confirmed", "confirmed";
        UnderWay = "under_way", "under way";
        Adjourned = "adjourned", "adjourned";
        Concluded = "concluded", "concluded";
        Postponed = "postponed", "postponed";
        Relocated = "relocated", "relocated";
        Cancelled = "cancelled", "cancelled";
    }
);

vocabulary!(
    /// Where an offer stands.
    OfferState {
        Floated = "floated", "floated";
        Conveyed = "conveyed", "conveyed";
        MadePublic = "made_public", "made public";
        Reiterated = "reiterated", "reiterated";
        Acknowledged = "acknowledged", "acknowledged";
        UnderStudy = "under_study", "under study";
        Accepted = "accepted", "accepted";
        AcceptedWithConditions = "accepted_with_conditions", "accepted with conditions";
        Declined = "declined", "declined";
        Countered = "countered", "countered";
        Withdrawn = "withdrawn", "withdrawn";
        Lapsed = "lapsed", "lapsed";
        Denied = "denied", "denied";
    }
);

vocabulary!(
    /// Where a sticking point stands.
    IssueState {
        NotRaised = "not_raised", "not raised";
        Raised = "raised", "raised";
        Open = "open", "open";
        StickingPoint = "sticking_point", "sticking point";
        Narrowed = "narrowed", "narrowed";
        Bracketed = "bracketed", "bracketed";
        Parked = "parked", "parked";
        ReferredToLeaders = "referred_to_leaders", "referred to leaders";
        AgreedAdReferendum = "agreed_ad_referendum", "agreed ad referendum";
        Agreed = "agreed", "agreed";
        Reopened = "reopened", "reopened";
    }
);

vocabulary!(
    /// Where a pledge stands, under one reading of its scope.
    PledgeState {
        Given = "given", "given";
        Kept = "kept", "kept";
        Broken = "broken", "broken";
        Expired = "expired", "expired";
    }
);

vocabulary!(
    /// What kind of position it is.
    PositionKind {
        PublicStance = "public_stance", "public stance";
        ReportedPrivate = "reported_private", "reported private";
        Opening = "opening", "opening";
        Fallback = "fallback", "fallback";
        RedLine = "red_line", "red line";
        Interest = "interest", "interest";
    }
);

vocabulary!(
    /// How firmly a position is held.
    Firmness {
        Firm = "firm", "firm";
        Leaning = "leaning", "leaning";
        Exploratory = "exploratory", "exploratory";
    }
);

vocabulary!(
    /// How a position moved against the previous one.
    Movement {
        Harder = "harder", "harder";
        Softer = "softer", "softer";
        Reframed = "reframed", "reframed";
        None = "none", "none";
        Unclear = "unclear", "unclear";
    }
);

vocabulary!(
    /// As what somebody takes part in a round.
    Capacity {
        Head = "head", "head";
        Member = "member", "member";
        Mediator = "mediator", "mediator";
        Host = "host", "host";
        Observer = "observer", "observer";
        Absent = "absent", "absent";
    }
);

vocabulary!(
    /// How a statement's words reach us.
    StatementForm {
        Verbatim = "verbatim", "verbatim";
        PartialQuotation = "partial_quotation", "partial quotation";
        Paraphrase = "paraphrase", "paraphrase";
        Translation = "translation", "translation";
    }
);

vocabulary!(
    /// On what terms somebody spoke.
    Terms {
        OnRecord = "on_record", "on record";
        Background = "background", "background";
        DeepBackground = "deep_background", "deep background";
        ChathamHouse = "chatham_house", "Chatham House Rule";
    }
);

vocabulary!(
    /// What kind of silence: absence is a move.
    SilenceForm {
        NoReply = "no_reply", "no reply";
        NoReadout = "no_readout", "no readout";
        DeclinedToComment = "declined_to_comment", "declined to comment";
    }
);

vocabulary!(
    /// What came out of a round or a process.
    OutcomeType {
        JointStatement = "joint_statement", "joint statement";
        Communique = "communique", "communiqué";
        AgreedMinutes = "agreed_minutes", "agreed minutes";
        PrisonerExchange = "prisoner_exchange", "prisoner exchange";
        Truce = "truce", "truce";
        Memorandum = "memorandum", "memorandum";
        Channel = "channel", "channel of contact";
        Other = "other", "other";
        None = "none", "none";
    }
);

vocabulary!(
    /// The stage of a process, as the PA-X database of peace agreements codes what is signed at
    /// it. The order is that of getting on; `renewal` and `other` stand outside it.
    Stage {
        PreNegotiation = "pre_negotiation", "pre-negotiation";
        Ceasefire = "ceasefire", "ceasefire";
        FrameworkPartial = "framework_partial", "framework-substantive, partial";
        FrameworkComprehensive = "framework_comprehensive", "framework-substantive, comprehensive";
        Implementation = "implementation", "implementation or renegotiation";
        Renewal = "renewal", "renewal";
        Other = "other", "other";
    }
);
