package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An article can be read by the administration, or by everybody from now on. */
@Kind(context = "networking", name = "article.published", de = "Artikel veröffentlicht", en = "Article published")
public record ArticlePublished(Notice notice, ArticleFacts article) implements DomainEvent {}
