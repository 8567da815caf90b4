package org.commonhold.server.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonhold.kernel.Language;
import org.commonhold.security.InviteUser;
import org.commonhold.security.Role;
import org.commonhold.security.UserRow;
import org.commonhold.security.Users;
import org.jspecify.annotations.Nullable;

/** The logins of the company. */
@Path("users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

    private final Users users;

    @Inject
    UsersResource(Users users) {
        this.users = users;
    }

    @GET
    public List<UserBody> list() {
        return users.list().stream().map(UsersResource::body).toList();
    }

    /** Invites by e-mail; answers 201 with the id. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(InviteBody body) {
        var id = users.invite(command(body));
        return Response.status(Response.Status.CREATED)
                .entity(new CreatedBody(String.valueOf(id.value())))
                .build();
    }

    private static InviteUser command(InviteBody body) {
        try {
            return new InviteUser(
                    Objects.requireNonNullElse(body.email(), ""),
                    Objects.requireNonNullElse(body.displayName(), ""),
                    Language.ofCode(Objects.requireNonNullElse(body.language(), "en")),
                    Objects.requireNonNullElse(body.roles(), List.<String>of()).stream()
                            .map(Role::valueOf)
                            .collect(Collectors.toSet()),
                    null);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private static UserBody body(UserRow row) {
        return new UserBody(
                String.valueOf(row.id().value()),
                row.login(),
                row.displayName(),
                row.roles().stream().map(Role::name).sorted().toList(),
                row.state().name(),
                row.language().code());
    }

    /** A login as programs see it. */
    public record UserBody(
            String id, String email, String displayName, List<String> roles, String state, String language) {}

    /** The id of what was made. */
    public record CreatedBody(String id) {}

    /** Whom to invite; {@code language} is en, ru or zh. */
    public record InviteBody(
            @Nullable String email,
            @Nullable String displayName,
            @Nullable String language,
            @Nullable List<String> roles) {

        @JsonbCreator
        public InviteBody(
                @JsonbProperty("email") @Nullable String email,
                @JsonbProperty("displayName") @Nullable String displayName,
                @JsonbProperty("language") @Nullable String language,
                @JsonbProperty("roles") @Nullable List<String> roles) {
            this.email = email;
            this.displayName = displayName;
            this.language = language;
            this.roles = roles;
        }
    }
}
