package org.commonhold.launcher;

import java.nio.file.Path;
import org.commonhold.sandbox.Sandbox;

/** Starts the sandbox in this process: its gateway, its inbox and its SMTP server. */
final class SandboxStart {

    private SandboxStart() {}

    static RunningSandbox start(int httpPort, int smtpPort, Path data) {
        var sandbox = Sandbox.start(new Sandbox.Config(httpPort, smtpPort, data));
        return new RunningSandbox(sandbox.httpPort(), sandbox.smtpPort(), sandbox);
    }
}
