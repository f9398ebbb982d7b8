package city.weltoffen.notification.matching;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.defaults.text.StemmedText;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.subscription.Criteria;
import city.weltoffen.notification.subscription.Owner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static Optional<Match> match(Criteria criteria, EventFacts event) {
        List<Keyword> keywords = criteria.keywords().stream().map(Keyword::of).toList();
        return new Rule("s", "rule", Owner.person("p"), criteria, keywords).match(event);
    }

    private static Criteria criteria(Set<String> kinds, Set<String> programmes, Set<String> keywords) {
        return new Criteria(kinds, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), programmes, keywords);
    }

    private static Criteria keyword(String word) {
        return criteria(Set.of(), Set.of(), Set.of(word));
    }

    private static EventFacts call(String... texts) {
        return new EventFacts(
                "call.published", Tags.none().withProgrammes(Set.of("CERV")), StemmedText.of(Stream.of(texts)));
    }

    @ParameterizedTest
    @CsvSource({
        "town twinning, Call for Town-Twinning 2026",
        "Town Twinning, TOWN TWINNINGS",
        "city, Resilient cities and regions",
        "Städtepartnerschaft, Neue Städtepartnerschaften in Europa",
        "Stadt, Unsere Städte",
        "staedtepartnerschaft, Städtepartnerschaft",
        "Poznan, Conference in Poznań",
        "climate adaptation, Adaptation to climate change – Climate adaptations",
        "Klimaanpassung, Klimaanpassungen der Kommunen"
    })
    void findsKeywordsWhateverTheirEnding(String keyword, String text) {
        assertThat(match(keyword(keyword), call("Neuer Aufruf", text))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "town twinning, Twinning of a town",
        "town twinning, A town hall and twinning",
        "art, Partnerships of start-ups",
        "climate, Klima",
    })
    void doesNotFindOtherWords(String keyword, String text) {
        assertThat(match(keyword(keyword), call(text))).isEmpty();
    }

    @Test
    void aPhraseDoesNotReachOverTheEndOfAText() {
        assertThat(match(keyword("town twinning"), call("Our town", "Twinning of schools")))
                .isEmpty();
    }

    @Test
    void allGivenCriteriaMustHold() {
        Criteria both = criteria(Set.of("call.published"), Set.of("CERV"), Set.of("twinning"));

        assertThat(match(both, call("Town twinning")).orElseThrow().criteria())
                .containsExactly(
                        MetCriterion.of("eventTypes", "call.published"),
                        MetCriterion.of("programmes", "CERV"),
                        MetCriterion.of("keywords", "twinning"));
        assertThat(match(both, call("Music schools"))).isEmpty();
        assertThat(match(criteria(Set.of("call.published"), Set.of("LIFE"), Set.of()), call("x")))
                .isEmpty();
        assertThat(match(criteria(Set.of("call.changed"), Set.of("CERV"), Set.of()), call("x")))
                .isEmpty();
    }

    @Test
    void withinACriterionAnyValueDoesAndOnlyThatIsNamed() {
        assertThat(match(criteria(Set.of(), Set.of("LIFE", "CERV"), Set.of("music", "town")), call("A town"))
                        .orElseThrow()
                        .criteria())
                .containsExactly(MetCriterion.of("programmes", "CERV"), MetCriterion.of("keywords", "town"));
    }

    @Test
    void aRuleWithoutCriteriaMeetsNothing() {
        assertThat(match(criteria(Set.of(), Set.of(), Set.of()), call("x"))).isEmpty();
    }
}
