/** Why `mailproof demo` has no lab here. */
export const TEXTS: Readonly<Record<string, string>> = {
  'The lab needs root to make network namespaces: run it as root, or install sudo.':
    '实验环境需要 root 权限来创建网络命名空间：以 root 身份运行，或安装 sudo。',
  'The lab needs root to make network namespaces, and sudo does not grant it: run it as root.':
    '实验环境需要 root 权限来创建网络命名空间，而 sudo 没有给予：以 root 身份运行。',
  'The lab cannot make namespaces here: it needs a machine, or a container that may do so (docker run --privileged).':
    '在这里无法创建实验环境的命名空间：需要一台机器，或有此权限的容器 (docker run --privileged)。',
  'The lab needs apt-get: it runs on Debian 12 or newer and on Ubuntu 22.04 or newer.':
    '实验环境需要 apt-get：它可以在 Debian 12 或更新、Ubuntu 22.04 或更新的系统上运行。',
  'The lab could not download its packages; is there a network? apt-get says: {0}':
    '实验环境无法下载所需的软件包；网络通吗？apt-get 的输出：{0}',
};
