using System.Globalization;
using System.Text;

namespace Ecom.Functions.Platform.Notifications.Mail;

/// <summary>Writes one text file per message; the file of a message that is there already is left as it is.</summary>
/// <param name="folder">Where.</param>
/// <param name="time">The clock.</param>
internal sealed class FolderTransport(string folder, TimeProvider time) : IMailTransport
{
    private const int MaxStem = 80;

    public async Task DeliverAsync(MailMessageText message, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName(message));
        if (File.Exists(path))
            return;
        var to = message.Notification.To;
        var content = string.Create(CultureInfo.InvariantCulture,
            $"To: {to.Name} <{to.Email}>\nSubject: {message.Subject}\nDate: {time.GetUtcNow():O}\nKey: {message.Notification.Key}\n\n{message.Text}");
        // Whole or not at all: a reader never sees half a message, and a kill leaves no half one behind under the final name.
        var draft = Path.Combine(folder, $".{Path.GetFileName(path)}.draft");
        await File.WriteAllTextAsync(draft, content, Encoding.UTF8, cancellationToken);
        File.Move(draft, path, overwrite: true);
    }

    private static string FileName(MailMessageText message)
    {
        var key = message.Notification.Key;
        var stem = new StringBuilder();
        foreach (var letter in key.Length <= MaxStem ? key : key[..MaxStem])
            stem.Append(char.IsAsciiLetterOrDigit(letter) || letter is '-' ? letter : '_');
        return $"{stem}.{message.Notification.Template}.{message.Id[..12]}.txt";
    }
}
