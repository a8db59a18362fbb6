using System.Globalization;
using System.Security.Cryptography;

namespace Ecom.Functions.Contracts.Documents;

/// <summary>Writes laid out pages as a PDF file whose bytes depend on nothing but its input.</summary>
internal static class PdfFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="properties">What the file says about itself.</param>
    public static RenderedDocument Write(IReadOnlyList<PageContent> pages, DocumentProperties properties)
    {
        var objects = new PdfObjects();
        var (catalog, tree, information) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
        var fonts = Enum.GetValues<ContractTypeface>().ToDictionary(typeface => typeface, typeface => new FontSubset(ContractFonts.Of(typeface)));
        var numbers = fonts.Keys.ToDictionary(typeface => typeface, _ => objects.Reserve());
        var resources = string.Join(' ', numbers.Select(font => $"/{font.Key} {font.Value} 0 R"));
        var kids = pages.Select(page => Page(objects, PdfPageStream.Write(page, fonts), tree, resources)).ToArray();
        foreach (var (typeface, number) in numbers) PdfFont.Write(objects, fonts[typeface], typeface, number);
        objects.Write($"<< /Type /Pages /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] /Count {kids.Length} >>", tree);
        objects.Write($"<< /Type /Catalog /Pages {tree} 0 R /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>", catalog);
        objects.Write(Information(properties), information);
        var content = objects.End(catalog, information);
        return new RenderedDocument(content, Convert.ToHexStringLower(SHA256.HashData(content)), pages.Count);
    }

    private static int Page(PdfObjects objects, byte[] content, int tree, string resources)
    {
        var stream = objects.WriteStream(content);
        return objects.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PageSize.Width} {PageSize.Height}] /Resources << /Font << {resources} >> >> /Contents {stream} 0 R >>"));
    }

    private static string Information(DocumentProperties properties)
    {
        var created = PdfObjects.Date(properties.CreatedAt);
        return $"<< /Title {PdfObjects.Text(properties.Title)} /Subject {PdfObjects.Text(properties.Subject)} "
            + $"/Creator {PdfObjects.Text("Ecom.Functions")} /CreationDate {created} /ModDate {created} >>";
    }
}
