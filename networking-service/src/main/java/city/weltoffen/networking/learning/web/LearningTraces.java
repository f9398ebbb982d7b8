package city.weltoffen.networking.learning.web;

import city.weltoffen.defaults.privacy.SoughtPerson;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.article.ArticleId;
import city.weltoffen.networking.article.ArticleState;
import city.weltoffen.networking.article.Articles;
import city.weltoffen.networking.learning.web.LearningTrace.TraceKind;
import city.weltoffen.networking.shadowing.JobShadowingId;
import city.weltoffen.networking.shadowing.JobShadowings;
import city.weltoffen.networking.training.TrainingId;
import city.weltoffen.networking.training.Trainings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds and erases what learning keeps of a person; only names are known here, no addresses. */
@Component
class LearningTraces {

    private final Trainings trainings;
    private final JobShadowings shadowings;
    private final Articles articles;

    LearningTraces(Trainings trainings, JobShadowings shadowings, Articles articles) {
        this.trainings = trainings;
        this.shadowings = shadowings;
        this.articles = articles;
    }

    List<LearningTrace> of(SoughtPerson sought) {
        return Stream.of(signUps(), applications(), written())
                .flatMap(traces -> traces)
                .filter(trace -> sought.is(trace.name(), null))
                .toList();
    }

    private Stream<LearningTrace> signUps() {
        return trainings.all().stream()
                .flatMap(training -> training.signUps().inOrder().stream()
                        .map(signUp -> LearningTrace.of(
                                TraceKind.TRAINING,
                                training.id().value(),
                                signUp.person(),
                                training.details().title(),
                                null)));
    }

    private Stream<LearningTrace> applications() {
        return shadowings.all().stream()
                .flatMap(shadowing -> shadowing.applications().stream()
                        .flatMap(application -> Stream.ofNullable(application.person())
                                .map(person -> LearningTrace.of(
                                        TraceKind.JOB_SHADOWING,
                                        shadowing.id().value(),
                                        person,
                                        shadowing.details().title(),
                                        application.motivation()))));
    }

    private Stream<LearningTrace> written() {
        return Stream.of(ArticleState.values())
                .flatMap(state -> articles.in(state).stream())
                .flatMap(article -> article.writers().stream()
                        .map(writer -> LearningTrace.of(
                                TraceKind.ARTICLE,
                                article.id().value(),
                                writer,
                                new LocalizedText(
                                        article.content().title(),
                                        article.content().title()),
                                null)));
    }

    void erase(LearningTrace trace) {
        String subject = trace.subject();
        switch (trace.kind()) {
            case TRAINING ->
                trainings.forget(
                        trainings.require(new TrainingId(trace.matter())),
                        signUp -> signUp.person().subject().equals(subject));
            case JOB_SHADOWING ->
                shadowings.forget(
                        shadowings.require(new JobShadowingId(trace.matter())),
                        application -> application.isOf(subject));
            case ARTICLE -> articles.forgetName(new ArticleId(trace.matter()), subject);
        }
    }
}
