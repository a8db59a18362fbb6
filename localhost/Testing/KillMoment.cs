namespace Ecom.LocalHost.Testing;

/// <summary>On which side of a commit the host is killed.</summary>
public enum KillMoment
{
    /// <summary>Before: the commit is lost.</summary>
    BeforeCommit,

    /// <summary>After: the commit is on disk, and nobody learns of it.</summary>
    AfterCommit,
}
