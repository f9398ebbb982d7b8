package city.weltoffen.networking.matters;

import city.weltoffen.defaults.matters.Matters;
import city.weltoffen.defaults.matters.MyMatters;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the person who asks. */
@RestController
@Tag(name = "matters")
class MattersController {

    private final MyMatters matters;

    MattersController(MyMatters matters) {
        this.matters = matters;
    }

    @GetMapping("/api/action-items/my-matters")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "What waits for the person who asks, what is due first",
            description = "For the own department and those coordinated, also as deputy; for the office what waits"
                    + " for it. At most 100 of them. Nothing waiting, it says what comes next.")
    Matters mine(Identity identity) {
        return matters.of(identity);
    }
}
