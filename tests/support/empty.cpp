// The headers that the tests of a folder share are compiled with a source that says nothing else.
int main()
{
    return 0;
}
