using Ecom.Functions.Complaints.Rules;
using Ecom.Functions.Complaints.Store;
using Ecom.Functions.Platform.Rules;

namespace Ecom.Functions.Complaints.Entry;

/// <summary>A customer who came by a link that works.</summary>
/// <param name="State">The complaint.</param>
/// <param name="Token">The token of the link.</param>
internal sealed record FollowVisit(ComplaintState State, string Token)
{
    /// <summary>The page's address.</summary>
    public string Path => ComplaintLinks.Path(Token);

    /// <summary>The customer.</summary>
    public Person Person => new(ComplaintGate.CustomerId(State.Id), State.Report.Customer.Name, [ComplaintRoles.Customer]);

    /// <inheritdoc/>
    public override string ToString() => $"customer of {State.Number}";
}
