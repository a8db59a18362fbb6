using System.Text.Json.Serialization;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Http.Problems;

/// <summary>A problem document of RFC 9457.</summary>
/// <param name="Type">Relative address <c>/problems/{code}</c> that names the kind of problem.</param>
/// <param name="Title">Short summary of the kind of problem.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Detail">What is wrong this time.</param>
/// <param name="Instance">Path of the request; secrets in it are masked.</param>
/// <param name="Code">The code alone, for programs that switch on it.</param>
/// <param name="Errors">Each wrong value with its reason, or null.</param>
/// <param name="TraceId">Finds the request in the traces.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Instance,
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FieldError>? Errors,
    string TraceId);
