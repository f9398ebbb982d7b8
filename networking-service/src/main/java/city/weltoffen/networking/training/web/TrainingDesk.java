package city.weltoffen.networking.training.web;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.learning.Rights;
import city.weltoffen.networking.training.Training;
import city.weltoffen.networking.training.TrainingId;
import city.weltoffen.networking.training.TrainingState;
import city.weltoffen.networking.training.Trainings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Who may do what with trainings: who coordinates the department that offers one, and the office; all sign up. */
@Component
class TrainingDesk {

    private final Trainings trainings;
    private final Rights rights;
    private final Acting acting;

    TrainingDesk(Trainings trainings, Rights rights, Acting acting) {
        this.trainings = trainings;
        this.rights = rights;
        this.acting = acting;
    }

    /** @throws DomainProblem {@code forbidden} */
    void requireMayOffer(String department, Identity identity) {
        rights.requireDepartment(department);
        rights.requireCoordinates(identity, department);
    }

    /** @throws DomainProblem {@code not-found} or {@code forbidden} */
    TrainingId offeredBy(String id, Identity identity) {
        Training training = trainings.require(new TrainingId(id));
        rights.requireCoordinates(identity, training.details().department());
        return training.id();
    }

    ResponseEntity<TrainingResponse> answer(Training training, Identity identity) {
        return Versioned.ok(training.version(), response(training, identity));
    }

    TrainingResponse response(Training training, Identity identity) {
        return response(
                training,
                identity,
                rights.belongsTo(identity, training.details().department()));
    }

    /** In a list, without who signed up. */
    TrainingResponse entry(Training training, Identity identity) {
        return response(training, identity, false);
    }

    private TrainingResponse response(Training training, Identity identity, boolean inside) {
        String subject = identity.subject();
        return TrainingResponse.of(training, subject, inside, trainings.keptUntil(training), may(training, identity));
    }

    private TrainingResponse.MayTraining may(Training training, Identity identity) {
        Moment now = acting.now();
        boolean on = training.state() == TrainingState.OFFERED;
        boolean there = training.signUps().place(identity.subject()) >= 0;
        boolean offers = on && rights.coordinates(identity, training.details().department());
        boolean over = training.details().dates().areOver(now.at());
        return new TrainingResponse.MayTraining(
                offers, training.isOpen(now) && !there, there && training.canWithdraw(now), offers && over);
    }
}
