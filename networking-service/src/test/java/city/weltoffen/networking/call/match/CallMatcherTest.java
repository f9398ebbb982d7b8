package city.weltoffen.networking.call.match;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.department.DepartmentProfile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallMatcherTest {

    private static final int DEFAULT = 50;
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static Glossary glossary;

    @BeforeAll
    static void readTheShippedGlossary() throws IOException {
        try (InputStream file = CallMatcherTest.class.getResourceAsStream("/calls/glossary.yml")) {
            glossary = GlossaryReader.read(Objects.requireNonNull(file));
        }
    }

    private static DepartmentProfile keywords(String... words) {
        return new DepartmentProfile(List.of(), List.of(words), List.of(), null);
    }

    private static DepartmentProfile theme(String slug) {
        return new DepartmentProfile(List.of(slug), List.of(), List.of(), null);
    }

    private static CallMatch match(DepartmentProfile profile, SomeCall call) {
        return CallMatcher.match(new SoughtWords(profile, glossary), CallWords.of(call.details(), VOCABULARY));
    }

    @Nested
    class AKeyWord {

        @Test
        void inTheTitleMatchesAndIsNamedAsItStandsThere() {
            CallMatch match = match(keywords("Musik"), SomeCall.titled("European Music Exchange"));

            assertThat(match.reaches(DEFAULT)).isTrue();
            assertThat(match.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.word()).isEqualTo("Music");
                assertThat(reason.field()).isEqualTo(Field.TITLE);
                assertThat(reason.criterion()).isEqualTo(Criterion.KEYWORDS);
                assertThat(reason.value()).isEqualTo("Musik");
            });
        }

        @Test
        void inGermanFindsTheEnglishPhraseThatTheGlossaryKnows() {
            CallMatch match = match(keywords("Städtepartnerschaften"), SomeCall.titled("Call Town Twinning 2026"));

            assertThat(match.reaches(DEFAULT)).isTrue();
            assertThat(match.reasons().getFirst().word()).isEqualTo("Town Twinning");
            assertThat(match.reasons().getFirst().value()).isEqualTo("Städtepartnerschaften");
        }

        @Test
        void inGermanFindsGermanTextsWhateverTheEnding() {
            assertThat(match(keywords("Brücke"), SomeCall.titled("Sanierung der Brücken"))
                            .reaches(DEFAULT))
                    .isTrue();
        }

        @Test
        void thatNoGlossaryKnowsIsFoundInItsOwnLanguage() {
            assertThat(match(keywords("beekeeping"), SomeCall.titled("Urban beekeeping"))
                            .reaches(DEFAULT))
                    .isTrue();
            assertThat(match(keywords("Imkerei"), SomeCall.titled("Urban beekeeping"))
                            .score())
                    .isZero();
        }

        @Test
        void countsOnceWhateverNamesItHas() {
            SomeCall call = SomeCall.titled("Town twinning");
            assertThat(match(keywords("town twinning", "Städtepartnerschaft"), call)
                            .score())
                    .isEqualTo(match(keywords("town twinning"), call).score());
        }

        @Test
        void ofSeveralWordsMustStandTogether() {
            assertThat(match(keywords("town twinning"), SomeCall.titled("A town where twinning is unknown"))
                            .score())
                    .isZero();
        }

        @Test
        void doesNotReachFromOneFieldIntoTheNext() {
            SomeCall call = SomeCall.titled("Every town").keywords(List.of("twinning of machines"));
            assertThat(match(keywords("town twinning"), call).score()).isZero();
        }

        @Test
        void inTheTextIsWeakAndNamesItsSection() {
            CallMatch match = match(
                    keywords("libraries"),
                    SomeCall.titled("Open call").text("Scope", "Libraries are welcome. A library may apply."));

            assertThat(match.reaches(DEFAULT)).isFalse();
            assertThat(match.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.field()).isEqualTo(Field.TEXT);
                assertThat(reason.section()).isEqualTo("Scope");
                assertThat(reason.word()).isEqualTo("Libraries");
                assertThat(reason.times()).isEqualTo(2);
            });
        }

        @Test
        void inTheTextAloneNeverIsAMatchByDefaultHoweverManyThereAre() {
            SomeCall call = SomeCall.titled("Open call")
                    .text("Scope", "libraries museums theatres orchestras choirs ".repeat(10));
            assertThat(match(keywords("libraries", "museums", "theatres", "orchestras", "choirs"), call)
                            .score())
                    .isBetween(30, DEFAULT - 1);
        }
    }

    @Nested
    class AGenericWord {

        @Test
        void isNeverAReasonAlone() {
            SomeCall call = SomeCall.titled("Network support action for projects");
            assertThat(match(keywords("network", "support", "Projekte", "action"), call))
                    .isEqualTo(CallMatch.NONE);
        }

        @Test
        void addsToAnotherReason() {
            SomeCall call = SomeCall.titled("Music network");
            assertThat(match(keywords("music", "network"), call).score())
                    .isGreaterThan(match(keywords("music"), call).score());
        }

        @Test
        void insideAPhraseIsPartOfIt() {
            assertThat(match(keywords("networks of towns"), SomeCall.titled("Networks of Towns 2027"))
                            .reaches(DEFAULT))
                    .isTrue();
        }

        @Test
        void stillBringsWhatTheGlossaryKnowsItAs() {
            assertThat(match(keywords("Integration"), SomeCall.titled("Integration of migrants in cities"))
                            .reaches(DEFAULT))
                    .isTrue();
            assertThat(match(keywords("Integration"), SomeCall.titled("Integration of batteries"))
                            .score())
                    .isZero();
        }

        @Test
        void thatSaysNothingAtAllIsLeftOut() {
            assertThat(match(keywords("und", "the", "x"), SomeCall.titled("The x and the y"))
                            .score())
                    .isZero();
        }
    }

    @Nested
    class ATheme {

        @Test
        void findsItsTermsButSaysLessThanAKeyWord() {
            SomeCall call = SomeCall.titled("Climate change adaptation");
            CallMatch byTheme = match(theme("climate-and-environment"), call);

            assertThat(byTheme.reaches(DEFAULT)).isTrue();
            assertThat(byTheme.score())
                    .isLessThan(
                            match(keywords("climate change adaptation"), call).score());
            assertThat(byTheme.reasons().getFirst().value()).isEqualTo("climate-and-environment");
        }

        @Test
        void isNotTakenInByWhatOnlySoundsLikeIt() {
            assertThat(match(theme("mobility"), SomeCall.titled("Military mobility"))
                            .score())
                    .isZero();
            assertThat(match(theme("culture-and-creativity"), SomeCall.titled("State-of-the-art AI tools"))
                            .score())
                    .isZero();
        }

        @Test
        void thatTheGlossaryDoesNotKnowFindsNothing() {
            assertThat(match(theme("astrology"), SomeCall.titled("Astrology")).score())
                    .isZero();
        }
    }

    @Nested
    class AProgramme {

        private static final DepartmentProfile CERV =
                new DepartmentProfile(List.of(), List.of("town twinning"), List.of("CERV"), null);

        @Test
        void aloneIsNotEnough() {
            CallMatch match = match(CERV, SomeCall.titled("Something else").programme("CERV"));

            assertThat(match.reaches(DEFAULT)).isFalse();
            assertThat(match.reasons()).extracting(MatchReason::field).containsExactly(Field.PROGRAMME);
        }

        @Test
        void addsToTheWords() {
            CallMatch match = match(CERV, SomeCall.titled("Town twinning").programme("CERV"));

            assertThat(match.reasons()).extracting(MatchReason::field).containsExactly(Field.TITLE, Field.PROGRAMME);
        }
    }

    @Test
    void namesFiveReasonsAtMostTheStrongestFirst() {
        CallMatch match = match(
                keywords("music", "dance", "theatre", "opera", "jazz", "choirs"),
                SomeCall.titled("Music and jazz")
                        .keywords(List.of("dance", "theatre", "opera"))
                        .text("Scope", "choirs"));

        assertThat(match.reasons()).hasSize(5);
        assertThat(match.reasons().getFirst().field()).isEqualTo(Field.TITLE);
    }

    @Test
    void findsTheKeyWordsOfTheIdentifierNowhere() {
        SomeCall call = SomeCall.titled("Open call")
                .identifier("MUSIC-2026-01")
                .keywords(List.of("MUSIC-2026-01", "MUSIC-2026"));
        assertThat(match(keywords("music"), call).score()).isZero();
    }
}
