using Ecom.Functions.Platform.Http.Outcomes;
using Microsoft.AspNetCore.Http;

namespace Ecom.Functions.Platform.Identity;

/// <summary>Finds out who sent a request.</summary>
public interface ICallerIdentity
{
    /// <summary>The caller of a request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The caller, or 401 with the reason.</returns>
    Outcome<Caller> From(HttpRequest request);
}
