namespace Ecom.LocalHost.Simulators.Shop;

/// <summary>Where points stand.</summary>
internal enum PointsStatus
{
    /// <summary>Given.</summary>
    Granted,

    /// <summary>Spent.</summary>
    Spent,

    /// <summary>Taken back.</summary>
    TakenBack,
}
