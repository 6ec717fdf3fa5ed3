using System.Globalization;
using System.Text.Json;
using CompendiumSite.Parse;

namespace CompendiumSite.Schema;

internal static class SchemaExamples
{
    public static void Write(Utf8JsonWriter json, Shape shape, string example)
    {
        switch (shape)
        {
            case Shape.List list:
                json.WriteStartArray();
                foreach (var item in example.Split(", ")) Write(json, list.Item, item);
                json.WriteEndArray();
                break;
            case Shape.Number:
                json.WriteNumberValue(int.Parse(example, CultureInfo.InvariantCulture));
                break;
            case Shape.Flag:
                json.WriteBooleanValue(example == "true");
                break;
            default:
                json.WriteStringValue(example);
                break;
        }
    }
}
