package city.weltoffen.events;

import city.weltoffen.events.networking.ArticleChanged;
import city.weltoffen.events.networking.ArticleFacts;
import city.weltoffen.events.networking.ArticlePublished;
import city.weltoffen.events.networking.ArticleWithdrawn;
import city.weltoffen.events.networking.JobShadowingApplied;
import city.weltoffen.events.networking.JobShadowingCompleted;
import city.weltoffen.events.networking.JobShadowingDecided;
import city.weltoffen.events.networking.JobShadowingFacts;
import city.weltoffen.events.networking.JobShadowingOffered;
import city.weltoffen.events.networking.TrainingChanged;
import city.weltoffen.events.networking.TrainingFacts;
import city.weltoffen.events.networking.TrainingHeld;
import city.weltoffen.events.networking.TrainingMovedUp;
import city.weltoffen.events.networking.TrainingOffered;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One full instance of every kind of event of trainings, job shadowing and articles. */
final class LearningSamples {

    private static final String PERSON = "6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0003";
    private static final String PARTNER = "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d50";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    private LearningSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(trainings(), jobShadowings(), articles()).flatMap(samples -> samples);
    }

    private static Stream<DomainEvent> trainings() {
        return Stream.of(
                new TrainingOffered(training("Neue Fortbildung", "New training"), training("OFFERED")),
                new TrainingChanged(training("Fortbildung geändert", "Training changed"), training("CANCELLED")),
                new TrainingMovedUp(
                        addressed(
                                "Sie haben jetzt einen Platz: EU-Anträge schreiben",
                                "You have a place now: Writing EU applications",
                                "/trainings/018f4c9e-8a4e-7c3a-9d52-6f1c3a520e01",
                                Addressee.person(PERSON)),
                        training("OFFERED")),
                new TrainingHeld(training("Fortbildung durchgeführt", "Training held"), training("HELD"), 12));
    }

    private static Notice training(String german, String english) {
        return Notice.of(
                new LocalizedText(german + ": EU-Anträge schreiben", english + ": Writing EU applications"),
                "/trainings/018f4c9e-8a4e-7c3a-9d52-6f1c3a520e01",
                Tags.none()
                        .withThemes(Set.of("citizens-europe"))
                        .withDepartments(Set.of("internationales"))
                        .withMeasures(Set.of("2.2")));
    }

    private static TrainingFacts training(String state) {
        return new TrainingFacts(
                "internationales", state, DAY, DAY.plusDays(1), Set.of("citizens-europe"), Set.of("2.2"));
    }

    private static Stream<DomainEvent> jobShadowings() {
        JobShadowingFacts facts =
                new JobShadowingFacts("kultur", DAY, DAY.plusDays(4), Set.of("culture-and-creativity"));
        return Stream.of(
                new JobShadowingOffered(
                        Notice.of(
                                new LocalizedText("Neue Hospitation: Musikstadt", "New job shadowing: City of Music"),
                                "/job-shadowings/018f4c9e-8a4e-7c3a-9d52-6f1c3a520e02",
                                Tags.none()
                                        .withThemes(Set.of("culture-and-creativity"))
                                        .withDepartments(Set.of("kultur"))),
                        facts),
                new JobShadowingApplied(
                        jobShadowing("Neue Bewerbung", "New application", Addressee.coordinatorsOf("kultur")), facts),
                new JobShadowingDecided(jobShadowing("Zusage", "Accepted", Addressee.person(PERSON)), facts, true),
                new JobShadowingCompleted(
                        jobShadowing("Lernbericht", "Learning report", Addressee.coordinatorsOf("kultur")), facts));
    }

    private static Notice jobShadowing(String german, String english, Addressee addressee) {
        return addressed(
                german + ": Musikstadt",
                english + ": City of Music",
                "/job-shadowings/018f4c9e-8a4e-7c3a-9d52-6f1c3a520e02",
                addressee);
    }

    private static Notice addressed(String german, String english, String link, Addressee addressee) {
        return new Notice(new LocalizedText(german, english), link, Tags.none(), List.of(addressee));
    }

    private static Stream<DomainEvent> articles() {
        return Stream.of(
                new ArticlePublished(article("Neuer Artikel", "New article"), article("PUBLISHED", true)),
                new ArticleChanged(article("Artikel geändert", "Article changed"), article("PUBLISHED", false)),
                new ArticleWithdrawn(
                        article("Artikel zurückgezogen", "Article withdrawn"), article("WITHDRAWN", false)));
    }

    private static Notice article(String german, String english) {
        return Notice.of(
                new LocalizedText(german + ": Jugendaustausch planen", english + ": Jugendaustausch planen"),
                "/articles/018f4c9e-8a4e-7c3a-9d52-6f1c3a520e03",
                Tags.none()
                        .withThemes(Set.of("youth"))
                        .withDepartments(Set.of("jugend"))
                        .withMeasures(Set.of("1.1"))
                        .withPartners(Set.of(PARTNER))
                        .withKeywords(Set.of("Austausch")));
    }

    private static ArticleFacts article(String state, boolean open) {
        return new ArticleFacts("jugend", "de", state, Set.of("youth"), Set.of("1.1"), Set.of(PARTNER), open);
    }
}
