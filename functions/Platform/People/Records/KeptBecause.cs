namespace Ecom.Functions.Platform.People.Records;

/// <summary>Why personal data is not erased, or not yet.</summary>
public enum KeptBecause
{
    /// <summary>The case goes on: its purpose is not achieved (个人信息保护法 47 I (1)). Ask again when it is over.</summary>
    CaseOpen,

    /// <summary>Another case that goes on is about it. Ask again when that is over.</summary>
    NeededByOpenCase,

    /// <summary>Legal holds it: it is needed for proceedings. Ask again when the hold is released.</summary>
    LegalHold,

    /// <summary>The law sets a time for which it is kept, which is not over; until then it is only stored (个人信息保护法 47 II, 电子商务法 31).</summary>
    TransactionRecord,
}
