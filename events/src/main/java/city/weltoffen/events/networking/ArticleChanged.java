package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A published article has a new version, or is kept by another department. */
@Kind(context = "networking", name = "article.changed", de = "Artikel geändert", en = "Article changed")
public record ArticleChanged(Notice notice, ArticleFacts article) implements DomainEvent {}
