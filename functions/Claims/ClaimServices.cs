using Ecom.Functions.Claims;
using Ecom.Functions.Claims.Entry;
using Ecom.Functions.Claims.Rules;
using Ecom.Functions.Claims.Steps;
using Ecom.Functions.Claims.Steps.Notices;
using Ecom.Functions.Claims.Store;
using Ecom.Functions.Platform.Attachments.Unnamed;
using Ecom.Functions.Platform.Cases;
using Ecom.Functions.Platform.Commands;
using Ecom.Functions.Platform.Messaging;
using Ecom.Functions.Platform.People.Records;
using Ecom.Functions.Platform.Photos;
using Ecom.Functions.Platform.Sla;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers claims.</summary>
public static class ClaimServices
{
    private const string PolicySection = "Claims:Policy";

    /// <summary>Adds claims (section <c>Claims:Policy</c>); needs the platform's parts, partners and orders.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The application's configuration.</param>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message names it.</exception>
    public static IServiceCollection AddClaims(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var policy = configuration.GetSection(PolicySection).Get<ClaimPolicy>() ?? new ClaimPolicy();
        var problems = policy.Problems();
        if (problems.Count > 0) throw new InvalidOperationException($"{PolicySection} is not valid: {string.Join("; ", problems)}.");
        services.AddSingleton(policy);
        services.TryAddSingleton(static provider => provider.GetRequiredService<IWorkCalendars>().Default);
        services.AddSingleton<ClaimRules>();
        services.AddCaseKind<ClaimCaseKind, ClaimState>();
        services.AddSingleton<ClaimStore>();
        services.AddSingleton<IPersonRecords, ClaimPeople>();
        services.AddSingleton<IAttachmentNames>(static provider => new ClaimPhotoNames(
            provider.GetRequiredService<ClaimStore>(), ClaimCaseId.Kind, static photo => photo.Id));
        services.AddSingleton<IAttachmentNames>(static provider => new ClaimPhotoNames(
            provider.GetRequiredService<ClaimStore>(), PhotoAlbum.ShownKindOf(ClaimCaseId.Kind), static photo => photo.ShownId));
        services.AddSingleton<ClaimLinks>();
        services.AddSingleton<ClaimFactsReader>();
        services.AddSingleton<ClaimCommandApplication>();
        services.AddSingleton<EffectTry>();
        services.AddSingleton<ClaimMemos>();
        services.AddSingleton<ClaimNotices>();
        services.AddSingleton<ClaimGate>();
        services.AddSingleton<ClaimPhotos>();
        services.AddSingleton<PublicClaims>();
        services.AddSingleton<ClaimDesk>();
        services.AddSingleton<ClaimCommands>();
        services.TryAddSingleton<PostponedMessage>();
        services.TryAddSingleton<CommandRequests>();
        services.AddMetrics();
        services.AddSingleton<ClaimMetrics>();
        return services;
    }
}
