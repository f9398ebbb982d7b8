package city.weltoffen.networking.article;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.ArticleFacts;
import java.util.List;
import java.util.Set;

/** How an article speaks to others. */
record ArticleVoice(Article article) {

    Notice says(String german, String english, List<Addressee> addressees) {
        ArticleContent content = article.content();
        return new Notice(
                new LocalizedText(german + ": " + content.title(), english + ": " + content.title()),
                "/articles/" + article.id().value(),
                Tags.none()
                        .withThemes(content.themes())
                        .withDepartments(Set.of(article.department()))
                        .withMeasures(content.measures())
                        .withPartners(content.partners())
                        .withKeywords(content.keywords()),
                addressees);
    }

    ArticleFacts facts() {
        ArticleContent content = article.content();
        return new ArticleFacts(
                article.department(),
                content.language(),
                article.state().name(),
                content.themes(),
                content.measures(),
                content.partners(),
                article.sheet() != null);
    }
}
