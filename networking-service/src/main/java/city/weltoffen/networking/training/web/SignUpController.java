package city.weltoffen.networking.training.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.training.TrainingId;
import city.weltoffen.networking.training.Trainings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing up for a training, each for oneself. */
@RestController
@RequestMapping("/api/trainings/{id}")
@Tag(name = "trainings")
class SignUpController {

    private final Trainings trainings;
    private final TrainingDesk desk;

    SignUpController(Trainings trainings, TrainingDesk desk) {
        this.trainings = trainings;
        this.desk = desk;
    }

    @PostMapping("/sign-up")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Signs the reader up; who comes when no place is left waits for one")
    ResponseEntity<TrainingResponse> signUp(@PathVariable String id, Identity identity) {
        return desk.answer(trainings.signUp(new TrainingId(id), identity.department()), identity);
    }

    @PostMapping("/withdraw")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Gives back the reader's place, which goes to who waits longest")
    ResponseEntity<TrainingResponse> withdraw(@PathVariable String id, Identity identity) {
        return desk.answer(trainings.withdraw(new TrainingId(id), identity.subject()), identity);
    }

    @PostMapping("/accept-place")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that the reader has seen to have moved up from the waiting list")
    ResponseEntity<TrainingResponse> acceptPlace(@PathVariable String id, Identity identity) {
        return desk.answer(trainings.acceptPlace(new TrainingId(id), identity.subject()), identity);
    }
}
