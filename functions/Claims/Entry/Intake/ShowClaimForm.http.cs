using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Intake;
using Ecom.Functions.Platform.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ecom.Functions.Claims.Entry;

/// <summary>The form by which customers claim who have not signed in, in Chinese and English.</summary>
/// <param name="time">The clock.</param>
public sealed class ShowClaimForm(TimeProvider time)
{
    /// <summary>Shows the form.</summary>
    /// <param name="request">The request.</param>
    [Function(nameof(ShowClaimForm))]
    [PublicAccess("An empty form.")]
    [Answers(200, typeof(string), "text/html")]
    public Reply Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "public/claims")] HttpRequest request) =>
        PublicClaimForm.Show(request, PublicReportKey.New(time));
}
