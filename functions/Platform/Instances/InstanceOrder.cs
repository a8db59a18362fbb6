namespace Ecom.Functions.Platform.Instances;

/// <summary>What an admin orders an instance to do.</summary>
public enum InstanceOrder
{
    /// <summary>Take no step until it is resumed.</summary>
    Suspend,

    /// <summary>Go on.</summary>
    Resume,

    /// <summary>End at once; nothing is compensated.</summary>
    Terminate,

    /// <summary>Begin again with the input of its last run.</summary>
    Restart,

    /// <summary>Go back to before its failed tasks, which run again.</summary>
    Rewind,

    /// <summary>Be forgotten, with its history.</summary>
    Purge,
}
