using System.Text.Json.Nodes;
using Ecom.Infrastructure.Tests.Bicep;
using Ecom.Infrastructure.Tests.Code;

namespace Ecom.Infrastructure.Tests.Comparison;

/// <summary>Queues, topics and subscriptions: those of the code against those of a deployment.</summary>
public static class EntityComparison
{
    private static readonly string[] Compared =
    [
        "RequiresSession", "RequiresDuplicateDetection", "DuplicateDetectionHistoryTimeWindow", "MaxDeliveryCount", "LockDuration",
        "DefaultMessageTimeToLive", "DeadLetteringOnMessageExpiration",
    ];

    /// <summary>Where what the file declares is not what the deployment makes.</summary>
    /// <param name="declared">The file's entities.</param>
    /// <param name="deployment">The deployment.</param>
    public static IReadOnlyList<string> OfDeclared(IReadOnlyList<DeclaredEntity> declared, Deployment deployment) =>
    [
        .. declared.SelectMany(entity => Differences(entity, deployment)),
        .. Deployed(deployment).Except(declared.Select(static entity => entity.Path), StringComparer.Ordinal)
            .Select(static path => $"{path} is deployed, and servicebus.json does not declare it"),
    ];

    /// <summary>Where a function listens to something that the deployment does not make so.</summary>
    /// <param name="triggers">The functions' triggers.</param>
    /// <param name="deployment">The deployment.</param>
    public static IReadOnlyList<string> OfTriggers(IReadOnlyList<ServiceBusTrigger> triggers, Deployment deployment)
    {
        var deployed = Deployed(deployment).ToHashSet(StringComparer.Ordinal);
        var settings = deployment.Settings;
        return
        [
            .. triggers.Where(trigger => !deployed.Contains(trigger.Entity))
                .Select(static trigger => $"{trigger.Function} reads {trigger.Entity}, which is not deployed"),
            .. triggers.Where(trigger => deployed.Contains(trigger.Entity) && trigger.HasSessions != HasSessions(trigger.Entity, deployment))
                .Select(static trigger => $"{trigger.Function} and {trigger.Entity} disagree about sessions"),
            .. triggers.Where(trigger => !settings.ContainsKey($"{trigger.Connection}:fullyQualifiedNamespace"))
                .Select(static trigger => $"{trigger.Function} connects by {trigger.Connection}, for which there is no setting"),
        ];
    }

    private static IEnumerable<string> Deployed(Deployment deployment) =>
        deployment.Names(DeclaredEntity.Queue).Concat(deployment.Names(DeclaredEntity.Topic)).Concat(deployment.Names(DeclaredEntity.Subscription, parts: 2));

    private static IEnumerable<string> Differences(DeclaredEntity entity, Deployment deployment)
    {
        if (Find(entity.Path, entity.Kind, deployment) is not { } properties)
            return [$"{entity.Path} is declared, and not deployed"];
        return Compared.Where(entity.Properties.ContainsKey)
            .Select(name => (Name: name, Here: entity.Properties[name]?.ToString(), There: properties[char.ToLowerInvariant(name[0]) + name[1..]]?.ToString()))
            .Where(each => each.Here != each.There)
            .Select(each => $"{entity.Path}: {each.Name} is {each.Here} in servicebus.json and {each.There ?? "missing"} in the deployment");
    }

    private static bool HasSessions(string path, Deployment deployment) =>
        (Find(path, DeclaredEntity.Queue, deployment) ?? Find(path, DeclaredEntity.Subscription, deployment))?["requiresSession"]?.GetValue<bool>() ?? false;

    private static JsonNode? Find(string path, string kind, Deployment deployment) => deployment.OfType(kind)
        .SingleOrDefault(each => ((string)each["name"]!).EndsWith("/" + path, StringComparison.Ordinal))?["properties"];
}
