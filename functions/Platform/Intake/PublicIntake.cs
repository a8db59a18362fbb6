using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Idempotency;
using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Http.Replies;
using Ecom.Functions.Platform.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;

namespace Ecom.Functions.Platform.Intake;

/// <summary>Takes reports of customers who have not signed in, by JSON or by a form, and gives them the link of their case.</summary>
/// <remarks>Invariant: the link is given to whoever sends the report, and to nobody who does not have its key and every word of it.</remarks>
/// <typeparam name="TReport">What is reported.</typeparam>
/// <param name="kind">The kind of case.</param>
/// <param name="body">Reads JSON bodies.</param>
/// <param name="once">Answers a request that is sent again as before.</param>
/// <param name="time">The clock.</param>
public abstract class PublicIntake<TReport>(string kind, JsonBody body, IdempotentRequests once, TimeProvider time)
    where TReport : notnull
{
    private const string Anybody = "public";

    /// <summary>The largest form in bytes.</summary>
    private protected virtual long MaxFormBytes => FormFields.MaxBytes;

    /// <summary>Takes a report.</summary>
    /// <param name="request">The request.</param>
    /// <param name="client">The orchestrations.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<Reply> TakeAsync(HttpRequest request, DurableTaskClient client, CancellationToken cancellationToken) =>
        FormFields.IsSentBy(request) ? TakeFormAsync(request, client, cancellationToken) : TakeJsonAsync(request, client, cancellationToken);

    /// <summary>The language of a request.</summary>
    /// <param name="request">The request.</param>
    private protected static PageLanguage Language(HttpRequest request) =>
        LanguageChoice.Choose(request.Query[LanguageChoice.Parameter], request.Headers.AcceptLanguage);

    /// <summary>Opens the case; the same id again is the same case.</summary>
    /// <param name="client">The orchestrations.</param>
    /// <param name="id">The case's id.</param>
    /// <param name="report">What is reported.</param>
    /// <param name="cancellationToken">Gives up; the case may have been opened.</param>
    /// <returns>The reason why not; null when it is opened, or was before.</returns>
    protected abstract Task<Refusal?> OpenAsync(DurableTaskClient client, string id, TReport report, CancellationToken cancellationToken);

    /// <summary>The link of a case that was opened, which may not be on the record yet.</summary>
    /// <param name="id">The case's id.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address, a secret of the customer; null when it was revoked.</returns>
    protected abstract Task<string?> LinkAsync(string id, CancellationToken cancellationToken);

    /// <summary>What was entered into a form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="form">The form's fields.</param>
    /// <param name="newKey">A key, in case that the form's was lost.</param>
    private protected abstract PublicForm<TReport> Read(HttpRequest request, FormFields form, string newKey);

    /// <summary>The page after the form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="link">The case's link; null when it was revoked.</param>
    private protected abstract Reply Taken(HttpRequest request, string? link);

    private async Task<Reply> TakeJsonAsync(HttpRequest request, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (!IdempotencyKey.Read(request).TryGet(out var key, out var refusal)
            || !PublicReportKey.Check(key).TryGet(out key, out refusal)
            || !(await body.ReadAsync<TReport>(request, cancellationToken)).TryGet(out var report, out refusal))
        {
            return Reply.Refused(refusal);
        }

        var id = PublicReportKey.IdOf(kind, key.Value, report, time);
        // What is kept with the key is that the report was taken; the link is made anew, and written down nowhere.
        var taken = await once.RunAsync(request, Anybody, OpenOnceAsync, cancellationToken);
        return taken.Render(request.HttpContext).Status == StatusCodes.Status202Accepted ? await AcceptedAsync(id, cancellationToken) : taken;

        async Task<Reply> OpenOnceAsync(CancellationToken token) => await OpenAsync(client, id, report, token) is { } refused
            ? Reply.Refused(refused)
            : new JsonReply(StatusCodes.Status202Accepted, null);
    }

    private async Task<Reply> TakeFormAsync(HttpRequest request, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (!(await FormFields.ReadAsync(request, cancellationToken, MaxFormBytes)).TryGet(out var fields, out var refusal)) return RefusalPages.Of(refusal, request);
        var form = Read(request, fields, PublicReportKey.New(time));
        if (form.Unfinished is { } larger) return larger;
        if (!form.Report.TryGet(out var report, out refusal)) return Back(refusal);
        var id = PublicReportKey.IdOf(kind, form.Key, report, time);
        if (await OpenAsync(client, id, report, cancellationToken) is { } refused) return Back(refused);
        return PageReply.IsWantedBy(request)
            ? Taken(request, await LinkAsync(id, cancellationToken))
            : await AcceptedAsync(id, cancellationToken);

        Reply Back(Refusal why) => !PageReply.IsWantedBy(request) ? Reply.Refused(why)
            : why is Invalid invalid ? form.Again(invalid.Errors)
            : why is Unprocessable rule ? form.Again([new FieldError("", rule.Code)])
            : RefusalPages.Of(why, request);
    }

    private async Task<Reply> AcceptedAsync(string id, CancellationToken cancellationToken) =>
        new JsonReply(StatusCodes.Status202Accepted, new PublicReportAccepted(await LinkAsync(id, cancellationToken)));
}
