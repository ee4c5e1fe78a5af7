using System.Reflection;

namespace ClaimCheck.Tests.Conventions;

public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Theory]
    [InlineData("Newtonsoft.Json", "")]
    [InlineData("FluentValidation", "")]
    [InlineData("Microsoft.Extensions.DependencyInjection.Abstractions", "DependencyInjection")]
    [InlineData("Microsoft.Extensions.Options", "")]
    [InlineData("Microsoft.Extensions.Logging.Abstractions", "")]
    public void PublicSignatures_InTheLibrary_ShowNoTypeOfThePackage(string package, string allowedRoom)
    {
        var shown =
            from type in typeof(ClaimChecker).Assembly.GetExportedTypes()
            where allowedRoom.Length == 0 || type.Namespace?.EndsWith("." + allowedRoom, StringComparison.Ordinal) != true
            from part in Signature(type)
            from named in Unfold(part.Type)
            where named.Assembly.GetName().Name == package
            select $"{type.FullName}.{part.Member} shows {named.FullName} of {package}; take or return a type of our own";

        shown.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void Signature_OfATypeWithEveryKindOfMember_NamesThemAll() =>
        Signature(typeof(Exhibit)).SelectMany(part => Unfold(part.Type)).Should()
            .Contain([typeof(Uri), typeof(Version), typeof(DateOnly), typeof(TimeOnly), typeof(IDisposable)])
            .And.NotContain(typeof(Guid), "private members are nobody's business");

    private static IEnumerable<(string Member, Type Type)> Signature(Type type)
    {
        var above = type.GetInterfaces().Append(type.BaseType).OfType<Type>().Select(t => ("(base)", t));
        return above.Concat(type.GetMembers(Declared).Where(IsVisible).SelectMany(member => Types(member).Select(t => (member.Name, t))));
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    // Properties and events show through their accessors.
    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Concat(method.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints())),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Unfold(Type type)
    {
        if (type.HasElementType)
        {
            return Unfold(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Unfold).Append(type) : [type];
    }

    private abstract class Exhibit : IDisposable
    {
        public Uri? Address { get; init; }

        protected abstract IReadOnlyList<Version[]> Versions(in DateOnly day);

        public static void Take<T>(T value)
            where T : IEquatable<TimeOnly>
        {
        }

        public abstract void Dispose();

        private static Guid Hidden() => default;
    }
}
