using Ecom.Functions.Platform.Http.Faults;
using Ecom.Functions.Platform.Identity.Access;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;

namespace Ecom.Functions.Platform.Http;

/// <summary>The middleware of HTTP functions.</summary>
public static class HttpPipeline
{
    /// <summary>Server errors are counted, faults become problem documents, then access is checked. Call it after <c>ConfigureFunctionsWebApplication()</c>.</summary>
    /// <param name="builder">The application's builder.</param>
    public static IFunctionsWorkerApplicationBuilder UseEcomHttp(this IFunctionsWorkerApplicationBuilder builder) =>
        builder.UseMiddleware<FaultCountMiddleware>().UseMiddleware<FaultMiddleware>().UseMiddleware<AccessMiddleware>();
}
