package city.weltoffen.notification.mail;

/** What a mail says, once for those who see HTML and once for those who do not. */
public record MailContent(String language, String subject, String text, String html) {}
