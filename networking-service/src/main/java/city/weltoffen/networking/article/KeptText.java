package city.weltoffen.networking.article;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What one version of an article says, kept beside the article, which would grow without end otherwise. */
@Document("articleTexts")
record KeptText(@Id String id, ArticleContent content) {}
