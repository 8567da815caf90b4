package org.commonhold.launcher;

import java.nio.file.Path;

/** Starts the sandbox in this process: its gateway, its inbox and its SMTP server. */
final class SandboxStart {

    private SandboxStart() {}

    static RunningSandbox start(int httpPort, int smtpPort, Path data) {
        try {
            var config = Class.forName("org.commonhold.sandbox.Sandbox$Config")
                    .getConstructor(int.class, int.class, Path.class)
                    .newInstance(httpPort, smtpPort, data);
            var sandbox = (AutoCloseable) Class.forName("org.commonhold.sandbox.Sandbox")
                    .getMethod("start", config.getClass())
                    .invoke(null, config);
            return new RunningSandbox(httpPort, smtpPort, sandbox);
        } catch (ReflectiveOperationException e) {
            throw new LaunchRefused("The sandbox did not start: " + e);
        }
    }
}
