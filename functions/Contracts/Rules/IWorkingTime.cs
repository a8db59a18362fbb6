namespace Ecom.Functions.Contracts.Rules;

/// <summary>Working time as the rules need it; the platform's calendar stands behind it.</summary>
public interface IWorkingTime
{
    /// <summary>The moment when so much working time has passed.</summary>
    /// <param name="from">From when.</param>
    /// <param name="workingTime">How much working time.</param>
    DateTimeOffset Add(DateTimeOffset from, TimeSpan workingTime);
}
