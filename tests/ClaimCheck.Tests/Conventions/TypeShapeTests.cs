using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimCheck.Tests.Conventions;

public sealed class TypeShapeTests
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Frozen, immutable and span-backed collections can be shared; these can be changed by whoever gets hold of them.
    private static readonly Type[] Changeable =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Queue<>),
        typeof(Stack<>), typeof(ConcurrentDictionary<,>), typeof(ConcurrentBag<>), typeof(ConcurrentQueue<>), typeof(StringBuilder),
    ];

    [Fact]
    public void Classes_All_AreSealedStaticOrAbstract()
    {
        var open = Written().Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract)
            .Select(type => $"{type.FullName}: can be inherited from; seal it, or make it abstract if it is meant as a base");

        open.Should().BeEmpty();
    }

    [Fact]
    public void StaticFields_All_NeverChange()
    {
        var changing = Written().SelectMany(type => type.GetFields(Statics)).Where(Changes)
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}: shared state that can change; make it readonly and frozen or immutable");

        changing.Should().BeEmpty();
    }

    [Theory]
    [InlineData(nameof(Exhibit.Assigned), true)]
    [InlineData(nameof(Exhibit.Grown), true)]
    [InlineData(nameof(Exhibit.Fixed), false)]
    [InlineData(nameof(Exhibit.Constant), false)]
    public void Changes_OfAStaticField_SeesWhatCanChange(string field, bool expected) =>
        Changes(typeof(Exhibit).GetField(field, Statics)!).Should().Be(expected);

    private static IEnumerable<Type> Written() => typeof(ClaimChecker).Assembly.GetTypes().Where(type => !IsGenerated(type));

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.Name.Contains('<', StringComparison.Ordinal)
        || (type.Namespace?.StartsWith("ClaimCheck", StringComparison.Ordinal) != true && type.Namespace != "Microsoft.Extensions.DependencyInjection")
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static bool Changes(FieldInfo field) =>
        !field.IsLiteral && (!field.IsInitOnly || Changeable.Contains(field.FieldType.IsGenericType ? field.FieldType.GetGenericTypeDefinition() : field.FieldType));

    private static class Exhibit
    {
        public const int Constant = 1;
        public static readonly string Fixed = "fixed";
        public static readonly List<string> Grown = [];
        public static int Assigned = Constant;
    }
}
