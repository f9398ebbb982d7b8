package city.weltoffen.notification.matching;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Tags;
import city.weltoffen.notification.subscription.Criteria;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleIndexTest {

    private final RuleIndex<String> index = new RuleIndex<>();

    private static Optional<Hit<String>> match(Criteria criteria, EventFacts event) {
        RuleIndex<String> index = new RuleIndex<>();
        index.put("s", "rule", criteria);
        return index.match(event).stream().findFirst();
    }

    private static Criteria criteria(Set<String> kinds, Set<String> programmes, Set<String> keywords) {
        return new Criteria(kinds, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), programmes, keywords, Set.of());
    }

    private static Criteria keyword(String word) {
        return criteria(Set.of(), Set.of(), Set.of(word));
    }

    private static Criteria keywordWithout(String word, String excluded) {
        Set<String> none = Set.of();
        return new Criteria(none, none, none, none, none, none, none, Set.of(word), Set.of(excluded));
    }

    private static EventFacts call(String... texts) {
        return new EventFacts(
                "call.published",
                Tags.none().withProgrammes(Set.of("CERV")),
                Stream.of(texts).map(EventFacts.Text::of).toList());
    }

    private List<String> found(EventFacts event) {
        return index.match(event).stream().map(Hit::rule).toList();
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

    @Test
    void namesTheWordsAsTheyStandThereWhereTheyAreOthers() {
        assertThat(match(keyword("Stadt"), call("Unsere Städte")).orElseThrow().criteria())
                .containsExactly(new MetCriterion("keywords", "Stadt", "Städte"));
        assertThat(match(keyword("town twinning"), call("Call for Town-Twinnings"))
                        .orElseThrow()
                        .criteria())
                .containsExactly(new MetCriterion("keywords", "town twinning", "Town-Twinnings"));
        assertThat(match(keyword("town twinning"), call("A Town-Twinning"))
                        .orElseThrow()
                        .criteria())
                .containsExactly(MetCriterion.of("keywords", "town twinning"));
        assertThat(match(keyword("music"), call("Music schools")).orElseThrow().criteria())
                .containsExactly(MetCriterion.of("keywords", "music"));
    }

    @Test
    void anExcludedWordOrPhraseKeepsARuleFromBeingMet() {
        assertThat(match(keywordWithout("town", "twinning"), call("Town halls")))
                .isPresent();
        assertThat(match(keywordWithout("town", "twinning"), call("Town twinnings")))
                .isEmpty();
        assertThat(match(keywordWithout("town", "town twinning"), call("Twinning of a town")))
                .isPresent();
        assertThat(match(keywordWithout("town", "music school"), call("A town", "Music schools")))
                .isEmpty();
    }

    @Test
    void exclusionAloneMeetsNothing() {
        Set<String> none = Set.of();
        assertThat(match(new Criteria(none, none, none, none, none, none, none, none, Set.of("town")), call("x")))
                .isEmpty();
    }

    @Test
    void findsAPhraseThatSaysAWordTwice() {
        assertThat(match(keyword("city to city"), call("From city to city"))).isPresent();
        assertThat(match(keyword("city to city"), call("From city to town"))).isEmpty();
    }

    @Test
    void wordsOfAnyLengthAreWords() {
        String longWord = "Donau".repeat(20);

        assertThat(match(keyword(longWord), call("Die " + longWord + " hier"))).isPresent();
    }

    @Test
    void givesTheSlotOfARuleThatIsGoneToTheNextOne() {
        for (int i = 0; i < 3; i++) {
            index.put("old " + i, "old", keyword("town"));
        }
        index.remove("old 1");
        index.put("new", "new", keyword("music"));

        assertThat(found(call("Music"))).containsExactly("new");
        assertThat(found(call("Town"))).containsExactly("old", "old");
    }

    @Test
    void forgetsWhatARuleAskedForBefore() {
        index.put("s", "before", keyword("town"));
        index.put("s", "now", keyword("music"));

        assertThat(found(call("A town"))).isEmpty();
        assertThat(found(call("Music"))).containsExactly("now");
    }
}
