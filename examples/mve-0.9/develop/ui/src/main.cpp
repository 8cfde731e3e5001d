#include <iostream>

int main() { std::cout << "command center\n"; }
