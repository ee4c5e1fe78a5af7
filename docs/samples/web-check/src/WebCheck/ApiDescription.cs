using System.Text.Json.Nodes;
using ClaimCheck;
using ClaimCheck.Json;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace WebCheck;

/// <summary>The OpenAPI document. What the framework cannot see it is told here: the shapes of reports and rule sets, which the library publishes as JSON Schema, and what a query may say.</summary>
internal static class ApiDescription
{
    private const string Example = """
        {
          "articles": [
            { "id": "harbour", "source": "Harbour Wire", "published": "2025-10-24", "text": "Meta invested $14.8 billion in Scale AI." },
            { "id": "window", "source": "南窗财经", "published": "2025-06-20", "text": "Meta向Scale AI投资143亿美元。" }
          ]
        }
        """;

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<AnswersWithReport>().Any())
            {
                DescribeReport(operation, context.Document!);
            }

            return Task.CompletedTask;
        });
        options.AddDocumentTransformer(async (document, context, cancellationToken) =>
        {
            document.Info = new OpenApiInfo { Title = "WebCheck", Version = "1", Description = "Sets articles about one event side by side and says which of their claims cannot both be right. Nothing leaves this machine, and nothing is kept." };
            AddSchema(document, "Report", ReportJson.Schema);
            AddSchema(document, "RuleSet", RuleSetJson.Schema);
            document.AddComponent("Fault", await context.GetOrCreateSchemaAsync(typeof(Fault), null, cancellationToken));
            Property(document, "ProblemDetails", "errors", new OpenApiSchema { Type = JsonSchemaType.Array, Description = "Every fault that was found.", Items = new OpenApiSchemaReference("Fault", document) });
            Property(document, "CheckRequest", "rules", new OpenApiSchemaReference("RuleSet", document) { Description = "A rule set that is laid over the server's own for this check." });
        });
    });

    /// <summary>Describes an endpoint that answers with a report.</summary>
    public static RouteHandlerBuilder ProducesReport(this RouteHandlerBuilder endpoint)
    {
        foreach (var status in new[] { 400, 403, 406, 413, 415, 429, 503 })
        {
            endpoint.ProducesProblem(status);
        }

        return endpoint.WithMetadata(new AnswersWithReport());
    }

    private static void DescribeReport(OpenApiOperation operation, OpenApiDocument document)
    {
        operation.Parameters = [.. ReportQuery.Parameters.Select(p => new OpenApiParameter
        {
            Name = p.Name,
            In = ParameterLocation.Query,
            Description = p.Description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. p.Values.Select(v => (JsonNode)v)], Default = p.Values[0] },
        })];
        operation.Responses!["200"] = new OpenApiResponse
        {
            Description = "The report, in the format that was asked for.",
            Content = ReportFormats.All.DistinctBy(f => f.MediaType).ToDictionary(f => f.MediaType, f => new OpenApiMediaType
            {
                Schema = f.Name == "json" ? new OpenApiSchemaReference("Report", document) : new OpenApiSchema { Type = JsonSchemaType.String },
            }),
        };
        if (operation.RequestBody?.Content?.TryGetValue("application/json", out var body) == true)
        {
            body.Example = JsonNode.Parse(Example);
        }
    }

    /// <summary>Adds a JSON Schema and its definitions: <c>Report</c>, <c>Report.claim</c> …</summary>
    private static void AddSchema(OpenApiDocument document, string name, string json)
    {
        var schema = JsonNode.Parse(json.Replace("#/definitions/", $"#/components/schemas/{name}.", StringComparison.Ordinal))!.AsObject();
        var parts = schema["definitions"]?.AsObject().Select(d => (Name: $"{name}.{d.Key}", Schema: d.Value!)) ?? [];
        foreach (var part in parts.Append((name, schema)).ToArray())
        {
            (part.Schema as JsonObject)?.Remove("definitions");
            (part.Schema as JsonObject)?.Remove("$schema");
            document.AddComponent(part.Name, OpenApiModelFactory.Parse<OpenApiSchema>(part.Schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _)!);
        }
    }

    private static void Property(OpenApiDocument document, string schema, string name, IOpenApiSchema property) =>
        document.Components!.Schemas![schema].Properties![name] = property;

    private sealed class AnswersWithReport;
}
