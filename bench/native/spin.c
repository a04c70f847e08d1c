/* A fixed amount of native work: how long it takes says whether the machine is quiet right now. */
#include <windows.h>

__declspec(dllexport) unsigned long long spin(unsigned rounds) {
  volatile unsigned long long state = 0x9e3779b97f4a7c15ull;
  LARGE_INTEGER before, after;
  QueryPerformanceCounter(&before);
  for (unsigned i = 0; i < rounds; i++) state = state * 6364136223846793005ull + 1442695040888963407ull;
  QueryPerformanceCounter(&after);
  return (unsigned long long)(after.QuadPart - before.QuadPart);
}
