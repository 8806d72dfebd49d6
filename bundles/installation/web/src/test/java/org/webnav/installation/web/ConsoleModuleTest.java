package org.webnav.installation.web;

import org.webnav.console.tck.ConsoleModuleTck;

public final class ConsoleModuleTest extends ConsoleModuleTck {}
