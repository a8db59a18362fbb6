using Ecom.Functions.Contracts.Rules;

namespace Ecom.Functions.Tests.Contracts;

/// <summary>Working time for tests of rules: nine to seventeen o'clock UTC, every day.</summary>
internal sealed class NineToFive : IWorkingTime
{
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan workingTime)
    {
        var at = from;
        var left = workingTime;
        while (true)
        {
            var opens = new DateTimeOffset(at.Date.AddHours(9), TimeSpan.Zero);
            var closes = opens.AddHours(8);
            if (at < opens) at = opens;
            if (at + left <= closes) return at + left;
            if (at < closes) left -= closes - at;
            at = opens.AddDays(1);
        }
    }
}
