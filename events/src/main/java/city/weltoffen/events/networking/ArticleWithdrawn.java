package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An article is not to be read any more. */
@Kind(context = "networking", name = "article.withdrawn", de = "Artikel zurückgezogen", en = "Article withdrawn")
public record ArticleWithdrawn(Notice notice, ArticleFacts article) implements DomainEvent {}
