namespace Ecom.Functions.Platform.People.Records;

/// <summary>Why personal data is erased (个人信息保护法 47).</summary>
public enum ErasureGround
{
    /// <summary>The purpose is achieved, cannot be achieved, or the data is no longer needed for it (1).</summary>
    PurposeOver,

    /// <summary>The service ended, or the time for which it was to be kept is over (2).</summary>
    RetentionOver,

    /// <summary>The person withdrew their consent (3).</summary>
    ConsentWithdrawn,

    /// <summary>It was handled against the law or an agreement (4).</summary>
    Unlawful,

    /// <summary>It had been erased before a backup from an earlier time was restored.</summary>
    Restored,
}
