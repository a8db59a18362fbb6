using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Complaints;

/// <summary>The customer of a complaint, who has nothing but the link of the last message.</summary>
internal sealed class CustomerByLink(ComplaintScenario complaint, string path)
{
    private const string Browser = "text/html";

    public string Path => path;

    public static CustomerByLink Of(ComplaintScenario complaint) => new(
        complaint,
        new Uri(complaint.Host.Mailbox.Messages
            .Last(message => message.Template != "complaint-staff-news" && message.Values.TryGetValue("link", out var link) && link.Contains("/api/follow/"))
            .Values["link"]).AbsolutePath);

    public Task<ContractHost.Answer> ReadAsync() => complaint.Host.SendAsync(HttpMethod.Get, path, null);

    public async Task<JsonElement> ViewAsync()
    {
        var answer = await ReadAsync();
        answer.Status.ShouldBe(200, answer.Text);
        return answer.Json;
    }

    /// <summary>The page as a browser gets it; parsing fails when it is not well-formed.</summary>
    public async Task<XElement> PageAsync(string lang = "en", int status = 200)
    {
        var answer = await complaint.Host.SendAsync(HttpMethod.Get, $"{path}?lang={lang}", null, accept: Browser);
        answer.Status.ShouldBe(status, answer.Text);
        return Parse(answer);
    }

    public Task<ContractHost.Answer> SendAsync(string verb, object? body = null, string? idempotencyKey = null) =>
        complaint.Host.SendAsync(HttpMethod.Post, $"{path}/{verb}", null, body, idempotencyKey);

    /// <summary>Sends a program's request and expects that it is taken.</summary>
    public async Task DoAsync(string verb, object? body = null)
    {
        var answer = await SendAsync(verb, body);
        answer.Status.ShouldBe(202, answer.Text);
    }

    /// <summary>Fills the form of an action as it stands on a page, hidden fields included, and sends it as a browser does.</summary>
    public async Task<ContractHost.Answer> SubmitAsync(XElement page, string verb, params (string Name, string Value)[] typed)
    {
        var form = page.Descendants("form").Single(form => ((string?)form.Attribute("action"))!.StartsWith($"{path}/{verb}?", StringComparison.Ordinal));
        var hidden = form.Descendants("input").Where(input => (string?)input.Attribute("type") == "hidden")
            .Select(input => KeyValuePair.Create((string)input.Attribute("name")!, (string)input.Attribute("value")!));
        using FormUrlEncodedContent content = new([.. hidden, .. typed.Select(each => KeyValuePair.Create(each.Name, each.Value))]);
        return await complaint.Host.SendAsync(HttpMethod.Post, (string)form.Attribute("action")!, null, content, accept: Browser);
    }

    /// <summary>Expects that an action is refused, and that nothing changed.</summary>
    public async Task RefusedAsync(string verb, object? body, int status, string code)
    {
        var before = (await complaint.StateAsync()).Seq;
        (await SendAsync(verb, body)).ShouldBeRefused(status, code);
        (await complaint.StateAsync()).Seq.ShouldBe(before);
    }

    public Task<ContractHost.Answer> UploadAsync(byte[] content, string name, string? accept = null) =>
        UploadAsync(complaint.Host, $"{path}/attachments", content, name, accept: accept);

    public static async Task<ContractHost.Answer> UploadAsync(
        ContractHost host, string path, byte[] content, string name, Ecom.Functions.Platform.Rules.Person? by = null, string? accept = null)
    {
        using ByteArrayContent file = new(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using MultipartFormDataContent form = new() { { file, "file", name } };
        return await host.SendAsync(HttpMethod.Post, path, by, form, accept: accept);
    }

    public static XElement Parse(ContractHost.Answer answer)
    {
        answer.ContentType.ShouldBe(Browser, answer.Text);
        using var reader = XmlReader.Create(new StringReader(answer.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!;
    }
}
